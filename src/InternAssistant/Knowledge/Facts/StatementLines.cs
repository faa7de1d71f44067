using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Lines of one paragraph that are statements of their own: entries with labels, and sentences that each begin a line.</summary>
internal static partial class StatementLines
{
    /// <summary>The statement itself, or the statements of its lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statement">One of its statements.</param>
    /// <returns>At least one statement.</returns>
    public static IReadOnlyList<Statement> Of(KnowledgeDocument document, Statement statement)
    {
        if (statement.Kind is StatementKind.TableRow or StatementKind.FrontMatterLine || statement.Span.Length is 0 or > 4000 || !statement.Span.In(document.Text).Contains('\n', StringComparison.Ordinal))
        {
            return [statement];
        }

        var lines = Lines(document.Text, statement.Span);

        // Where the text was rewritten, for example a link, the lines of the source say something else.
        if (string.Join(' ', lines.Select(l => l.In(document.Text))) != statement.Text)
        {
            return [statement];
        }

        return [.. Joined(document.Text, lines).Select(span => Read(document.Text, statement, span))];
    }

    private static List<TextSpan> Lines(string text, TextSpan whole)
    {
        var lines = new List<TextSpan>();

        for (var start = whole.Start; start < whole.End;)
        {
            var end = text.IndexOf('\n', start, whole.End - start);
            end = end < 0 ? whole.End : end;
            var line = TextRepair.Trim(text, new TextSpan(start, end));

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    // A line goes on with the one above unless that one is complete.
    private static List<TextSpan> Joined(string text, List<TextSpan> lines)
    {
        var joined = new List<TextSpan>();

        foreach (var line in lines)
        {
            if (joined.Count > 0 && !IsComplete(text, joined[^1], line))
            {
                joined[^1] = new TextSpan(joined[^1].Start, line.End);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool IsComplete(string text, TextSpan above, TextSpan line) =>
        char.IsUpper(text[line.Start]) && (text[above.End - 1] is '.' or '!' or '?' || HasLabel(text, line) || HasLabel(text, above));

    private static bool HasLabel(string text, TextSpan line) => Label().IsMatch(text.AsSpan(line.Start, Math.Min(90, line.Length)));

    private static Statement Read(string text, Statement statement, TextSpan span) =>
        span == statement.Span ? statement : statement with { Span = span, Text = span.In(text).ReplaceLineEndings(" "), Kind = HasLabel(text, span) ? StatementKind.LabelValue : StatementKind.Sentence };

    [GeneratedRegex(@"^\p{Lu}[^.:|!?\n]{1,70}: \S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
