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
        var text = Finished(statement.Text);
        var subject = withSubject ? SubjectOf(section, section.Statements[index]) : null;
        if (withTitle && !Mentions(section.Statements[index], section.Document.Document.Title) && subject != section.Document.Document.Title)
        {
            subject = subject is null ? section.Document.Document.Title : $"{section.Document.Document.Title}, {subject}";
        }

        return new DraftSentence(subject is null ? text : $"{subject}: {text}", [QuoteOf(section, statement)]);
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
        if (statement.Kind != StatementKind.TableRow)
        {
            return null;
        }

        return section.Section.Statements.Where(other => other.Kind == StatementKind.TableRow && other.Paragraph == statement.Paragraph).TakeWhile(other => other != statement).Count() + 1;
    }

    [GeneratedRegex(@"[.!?…][""”’')\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsSentence();
}
