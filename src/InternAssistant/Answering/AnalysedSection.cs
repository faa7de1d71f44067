using InternAssistant.Knowledge;

namespace InternAssistant.Answering;

/// <summary>A section with the words of its headings and statements in the compared form.</summary>
internal sealed class AnalysedSection
{
    public AnalysedSection(AnalysedDocument document, Section section)
    {
        Document = document;
        Section = section;
        Statements = [.. section.Statements.Select(statement => new AnalysedStatement(statement))];
        Heading = section.HeadingPath.Count == 0 ? [] : StemSet.Of(section.HeadingPath[^1]);
        Title = section.HeadingPath.Count == 0 ? null : new AnalysedStatement(new Statement(StatementKind.Sentence, default, section.HeadingPath[^1], 0));
        Asker = AskerWord.In(section.OwnHeading ?? "");
        Parents = section.HeadingPath.SkipLast(1).SelectMany(StemSet.Of).ToHashSet(StringComparer.Ordinal);
        RecordCount = section.Statements.Count(statement => statement.Kind == StatementKind.Record);
        Stems = Statements.SelectMany(statement => statement.Stems).ToHashSet(StringComparer.Ordinal);
    }

    public AnalysedDocument Document { get; }

    public Section Section { get; }

    public IReadOnlyList<AnalysedStatement> Statements { get; }

    /// <summary>The stems of the section's own heading.</summary>
    public HashSet<string> Heading { get; }

    /// <summary>The section's own heading, as a statement is read; null without one.</summary>
    public AnalysedStatement? Title { get; }

    /// <summary>The word that the section's own heading asks with; null where it asks nothing.</summary>
    public string? Asker { get; }

    /// <summary>The stems of the headings above it.</summary>
    public HashSet<string> Parents { get; }

    /// <summary>How many of the statements are records.</summary>
    public int RecordCount { get; }

    /// <summary>The stems of all statements.</summary>
    public HashSet<string> Stems { get; }
}
