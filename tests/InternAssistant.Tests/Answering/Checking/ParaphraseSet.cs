using System.Text.Json;
using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Sentences over the shipped folder or an invented house that somebody labelled honest or not who did not know the checker, one JSON object a line.</summary>
internal sealed record ParaphraseSet(string Name, IReadOnlyList<ParaphraseSet.Line> Lines)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Repository.PathOf("tests/InternAssistant.Tests/Answering/Checking");

    public static ParaphraseSet Read(string name) =>
        new(name, [.. File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Line>(line, Web)!)]);

    /// <summary>The lines of one half, counted from 1: rules were fitted to the odd ones of the houses, and only measured on the even ones.</summary>
    public ParaphraseSet Of(Half half) => half == Half.Both ? this : this with { Lines = [.. Lines.Where((_, index) => index % 2 == (half == Half.Odd ? 0 : 1))] };

    public static bool Passes(Line line)
    {
        var snapshot = RealTexts.Of(line.House);
        var text = snapshot.Find(line.DocumentId)!.Text;
        var start = text.IndexOf(line.Quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The quote of {line.Id} does not stand in {line.DocumentId}.");
        var quote = new DraftQuote(line.DocumentId, null, start, start + line.Quote.Length, line.Quote);

        return CitationChecker.Check(new DraftAnswer([new DraftSentence(line.Sentence, [quote])], 1, []), snapshot, new LinkPolicy([])) is not null;
    }

    internal sealed record Line(string Id, string DocumentId, string Quote, string Sentence, bool Honest, string? Trap, string? House = null);
}
