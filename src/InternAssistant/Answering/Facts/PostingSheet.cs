using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Facts;

/// <summary>What the documents state of one posting, property by property.</summary>
/// <param name="Name">What people call it: its title without the words that all postings share.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Names">The words by which it is known, in lower case.</param>
/// <param name="Facts">The stated properties, in the order of the properties.</param>
internal sealed record PostingSheet(string Name, KnowledgeDocument Document, IReadOnlySet<string> Names, IReadOnlyList<PostingFact> Facts)
{
    /// <summary>The typed facts of the front matter; null where a table or text states them.</summary>
    public PostingFacts? Typed => IsRow ? null : Document.FrontMatter.Posting;

    /// <summary>True when the posting is a row of a table.</summary>
    public bool IsRow { get; init; }

    /// <summary>Other names of several words, each as its words: "control room" names it, "room" does not.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; init; } = [];

    /// <summary>The words of its places, in lower case.</summary>
    public IReadOnlySet<string> Places { get; init; } = new HashSet<string>();

    /// <summary>What is stated of a property; none, one, or one for each place or degree.</summary>
    public IEnumerable<PostingFact> Of(PostingProperty property) => Facts.Where(fact => fact.Property == property);

    /// <summary>True when something is stated of a property.</summary>
    public bool Has(PostingProperty property) => Facts.Any(fact => fact.Property == property);

    /// <summary>All values of a property, joined for a reader; empty when nothing is stated.</summary>
    public string TextOf(PostingProperty property) => string.Join(", ", Of(property).Select(fact => fact.Display).Distinct(StringComparer.OrdinalIgnoreCase));
}
