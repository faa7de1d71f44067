using InternAssistant.Knowledge;

namespace InternAssistant.Answering;

/// <summary>A document with what every statement in it inherits: its title, its names, its places.</summary>
internal sealed class AnalysedDocument
{
    // Up to this many words a document is about one thing, and its rare words say what.
    private const int ShortDocument = 900;

    public AnalysedDocument(KnowledgeDocument document)
    {
        Document = document;
        Sections = [.. document.Sections.Select(section => new AnalysedSection(this, section))];
        Scope = new[] { document.Title }
            .Concat(document.FrontMatter.Aliases)
            .Concat(document.FrontMatter.Posting?.Location ?? [])
            .SelectMany(StemSet.Of)
            .ToHashSet(StringComparer.Ordinal);
        Stems = Sections.SelectMany(section => section.Stems.Concat(section.Heading)).Concat(Scope).ToHashSet(StringComparer.Ordinal);
        Lead = Sections.Where(section => section.Section.HeadingPath.Count < 2).SelectMany(section => section.Stems).ToHashSet(StringComparer.Ordinal);
        IsShort = Sections.Sum(section => section.Statements.Sum(statement => statement.Words.Count)) <= ShortDocument;
    }

    public KnowledgeDocument Document { get; }

    public IReadOnlyList<AnalysedSection> Sections { get; }

    /// <summary>What the document is about by its title, aliases and places.</summary>
    public HashSet<string> Scope { get; }

    /// <summary>The stems of what is said under no heading but the title: it speaks of the whole document.</summary>
    public HashSet<string> Lead { get; }

    /// <summary>All stems of the document.</summary>
    public HashSet<string> Stems { get; }

    /// <summary>True when the document is short enough to be about one thing.</summary>
    public bool IsShort { get; }
}
