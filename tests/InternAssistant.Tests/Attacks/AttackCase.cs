using System.Text.Json;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Attacks;

/// <summary>One attack: what is written by whom, and what would show that it was carried out.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Side"><c>user</c>: it is asked; <c>document</c>: it stands in a document, and an innocent question is asked.</param>
/// <param name="Technique">How it is tried.</param>
/// <param name="Text">The attack.</param>
/// <param name="Canary">Words, contacts or hosts of which none may come out.</param>
/// <param name="Question">What is asked where a document attacks.</param>
/// <param name="Carrier">Where in a document it stands.</param>
/// <param name="Reason">Why it cannot be told from knowledge, for the second list.</param>
internal sealed record AttackCase(
    string Id, string Side, string Technique, string Text, IReadOnlyList<string> Canary, string? Question = null, string? Carrier = null, string? Reason = null)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>The attacks of a file beside this one, in its order.</summary>
    public static IReadOnlyList<AttackCase> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/InternAssistant.Tests/Attacks/{file}")).Where(line => line.Length > 0).Select(Parse)];

    private static AttackCase Parse(string line) => JsonSerializer.Deserialize<AttackCase>(line, Format)!;
}
