using System.Collections.Frozen;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>A matter on which each posting has its own answer.</summary>
/// <param name="Name">What a person would call it.</param>
/// <param name="Core">The stems of the words of which a question about it has at least one.</param>
/// <param name="Beside">The stems of the words that such a question may have beside them.</param>
/// <param name="Sections">The stems of words of the headings under which postings speak of it.</param>
/// <param name="Ask">The question about one posting; <c>{0}</c> stands for its name.</param>
internal sealed record SplitTopic(string Name, FrozenSet<string> Core, FrozenSet<string> Beside, FrozenSet<string> Sections, string Ask)
{
    /// <summary>The typed property that it is about; null where the postings' sentences speak of it.</summary>
    public PostingProperty? Property { get; init; }

    /// <summary>True when the question must speak of one team, posting or project.</summary>
    public bool NeedsSubject { get; init; }
}
