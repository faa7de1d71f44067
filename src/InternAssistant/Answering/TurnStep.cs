using InternAssistant.Answering.Checking;
using InternAssistant.Retrieval;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>
/// What happened inside a turn, for those who measure. A message with several questions has the steps of each, one after the other.
/// Drafts are unchecked: steps are never shown to the person who asks.
/// </summary>
public abstract record TurnStep
{
    private TurnStep()
    {
    }

    /// <summary>The documents were searched.</summary>
    /// <param name="Question">The question as it was understood.</param>
    /// <param name="Hits">What was found, best first.</param>
    public sealed record Searched(Question Question, IReadOnlyList<Hit> Hits) : TurnStep;

    /// <summary>A draft was written and checked.</summary>
    /// <param name="Draft">What was proposed; null when nothing was.</param>
    /// <param name="Dropped">The sentences of the draft that the checker did not let through. A draft of a model that another writer replaced is not among them.</param>
    public sealed record Checked(DraftAnswer? Draft, IReadOnlyList<DroppedSentence> Dropped) : TurnStep;
}
