using System.Collections.Frozen;
using System.Text.RegularExpressions;
using InternAssistant.Knowledge;

namespace InternAssistant.Answering;

/// <summary>Turns a statement into a sentence that is understood alone.</summary>
internal static partial class SentenceWriter
{
    private static readonly FrozenSet<string> Pronouns = "it they this that these those he she there its their such".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static DraftSentence Write(AnalysedSection section, int index, bool withSubject, bool withTitle = false)
    {
        var statement = section.Statements[index].Statement;
        var text = Finished(statement.Text.Replace(" | ", "; ", StringComparison.Ordinal));
        var quotes = new List<DraftQuote> { QuoteOf(section, statement) };
        if (!NumberProof.Holds(text, quotes) && HeaderOf(section, statement) is { } header)
        {
            quotes.Add(QuoteOf(section, header));
        }

        var subject = withSubject ? SubjectOf(section, section.Statements[index]) : null;
        if (withTitle && !Mentions(section.Statements[index], section.Document.Document.Title) && subject != section.Document.Document.Title)
        {
            subject = subject is null ? section.Document.Document.Title : $"{section.Document.Document.Title}, {subject}";
        }

        if (subject is not null && !NumberProof.Holds(subject, quotes) && section.Section.Heading is { } heading)
        {
            quotes.Add(QuoteOf(section, heading));
        }

        return subject is null || !NumberProof.Holds(subject, quotes)
            ? new DraftSentence(text, quotes)
            : new DraftSentence($"{subject}: {text}", quotes);
    }

    // The line of headers stands above a table's rows; "Total for ten weeks" is proved there.
    private static TextSpan? HeaderOf(AnalysedSection section, Statement statement)
    {
        if (statement.Kind != StatementKind.TableRow)
        {
            return null;
        }

        var text = section.Document.Document.Text;
        var line = statement.Span;
        while (LineBefore(text, line) is { } before && before.In(text).Contains('|', StringComparison.Ordinal))
        {
            line = before;
        }

        return line == statement.Span ? null : line;
    }

    private static TextSpan? LineBefore(string text, TextSpan line)
    {
        var end = line.Start == 0 ? -1 : text.LastIndexOf('\n', line.Start - 1);
        if (end <= 0)
        {
            return null;
        }

        var start = text.LastIndexOf('\n', end - 1) + 1;
        var trimmed = text[start..end].Trim();

        return trimmed.Length == 0 ? null : new TextSpan(text.IndexOf(trimmed, start, StringComparison.Ordinal), text.IndexOf(trimmed, start, StringComparison.Ordinal) + trimmed.Length);
    }

    public static DraftQuote QuoteOf(AnalysedSection section, Statement statement) => QuoteOf(section, statement.Span, RowOf(section, statement));

    public static DraftQuote QuoteOf(AnalysedSection section, TextSpan span, int? row = null)
    {
        var document = section.Document.Document;

        return new DraftQuote(document.Id, section.Section.OwnHeading, span.Start, span.End, span.In(document.Text), row);
    }

    /// <summary>True when the statement opens with a word that points to the sentence before.</summary>
    public static bool OpensWithPronoun(AnalysedStatement statement) => statement.Words.Count > 0 && Pronouns.Contains(statement.Words[0].Lower);

    /// <summary>The text with a full stop where it has no end of its own.</summary>
    public static string Finished(string text)
    {
        var trimmed = text.TrimEnd(' ', ',', ';', ':');

        return trimmed.Length == 0 || EndsSentence().IsMatch(trimmed) ? trimmed : trimmed + ".";
    }

    // The nearest heading that says something which the statement does not; never a question.
    private static string? SubjectOf(AnalysedSection section, AnalysedStatement statement)
    {
        var headings = section.Section.HeadingPath.Count > 0 ? section.Section.HeadingPath : [section.Document.Document.Title];
        var heading = headings[^1].TrimEnd(' ', ':', '.');
        if (heading.EndsWith('?') || heading.Length > 80 || Mentions(statement, heading))
        {
            return null;
        }

        return heading;
    }

    private static bool Mentions(AnalysedStatement statement, string heading)
    {
        var stems = StemSet.Of(heading);

        return stems.Count > 0 && stems.Count(statement.Stems.Contains) * 2 > stems.Count;
    }

    private static int? RowOf(AnalysedSection section, Statement statement)
    {
        if (statement.Row is not null || statement.Kind != StatementKind.TableRow)
        {
            return statement.Row;
        }

        return section.Section.Statements.Where(other => other.Kind == StatementKind.TableRow && other.Paragraph == statement.Paragraph).TakeWhile(other => other != statement).Count() + 1;
    }

    [GeneratedRegex(@"[.!?…][""”’')\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();
}
