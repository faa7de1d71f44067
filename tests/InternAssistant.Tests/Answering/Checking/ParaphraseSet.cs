using System.Text.Json;
using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Sentences over the shipped folder that somebody labelled honest or not who did not know the checker, one JSON object a line.</summary>
internal sealed record ParaphraseSet(string Name, IReadOnlyList<ParaphraseSet.Line> Lines)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Repository.PathOf("tests/InternAssistant.Tests/Answering/Checking");

    public static ParaphraseSet Read(string name) =>
        new(name, [.. File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Line>(line, Web)!)]);

    public static bool Passes(Line line)
    {
        var text = RealTexts.Shipped.Find(line.DocumentId)!.Text;
        var start = text.IndexOf(line.Quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The quote of {line.Id} does not stand in {line.DocumentId}.");
        var quote = new DraftQuote(line.DocumentId, null, start, start + line.Quote.Length, line.Quote);

        return CitationChecker.Check(new DraftAnswer([new DraftSentence(line.Sentence, [quote])], 1, []), RealTexts.Shipped, new LinkPolicy([])) is not null;
    }

    internal sealed record Line(string Id, string DocumentId, string Quote, string Sentence, bool Honest, string? Trap);
}
