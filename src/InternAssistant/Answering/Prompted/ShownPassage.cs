using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Prompted;

/// <summary>A passage as a model is shown it, and where words stand that the model says it copied from there.</summary>
internal sealed class ShownPassage
{
    private readonly List<ShownStatement> statements;

    public ShownPassage(int number, Passage passage)
    {
        (Number, Passage) = (number, passage);
        statements = [.. passage.Statements.Select(statement => new ShownStatement(statement))];
        Text = string.Join('\n', statements.Select(statement => statement.Text)
            .Prepend($"heading: {passage.Section.OwnHeading ?? "none"}")
            .Prepend($"document: {passage.Document.Title}"));
    }

    public int Number { get; }

    public Passage Passage { get; }

    public string Text { get; }

    /// <summary>True when the words stand in a statement just as they were shown.</summary>
    public bool Shows(string words) => statements.Exists(statement => statement.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>
    /// A place for the checker: that of the words where they stand to the character, that of the statement where they stand in what was shown of it,
    /// else that of the whole passage, in which the checker looks for them.
    /// </summary>
    public DraftQuote Quote(string words) => Verbatim(words) ?? AsShown(words) ?? InHeading(words) ?? Claimed(Passage.Span, words, null);

    private DraftQuote? Verbatim(string words)
    {
        foreach (var shown in statements)
        {
            var span = shown.Statement.Span;
            var at = Source.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
            if (at >= 0)
            {
                return Claimed(new TextSpan(at, at + words.Length), words, shown.Statement.Row);
            }
        }

        return null;
    }

    private DraftQuote? AsShown(string words) =>
        statements.Find(statement => statement.Text.Contains(words, StringComparison.Ordinal)) is { } shown
            ? Claimed(shown.Statement.Span, shown.Statement.Span.In(Source), shown.Statement.Row)
            : null;

    private DraftQuote? InHeading(string words) =>
        Passage.Section.Heading is { } heading && Source.IndexOf(words, heading.Start, heading.Length, StringComparison.Ordinal) is >= 0 and var at
            ? Claimed(new TextSpan(at, at + words.Length), words, null)
            : null;

    private string Source => Passage.Document.Text;

    private DraftQuote Claimed(TextSpan span, string words, int? row) => new(Passage.Document.Id, Passage.Section.OwnHeading, span.Start, span.End, words, row);
}
