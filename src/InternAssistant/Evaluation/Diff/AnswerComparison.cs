using InternAssistant.Answering;

namespace InternAssistant.Evaluation.Diff;

/// <summary>Compares answers of different snapshots.</summary>
public static class AnswerComparison
{
    /// <summary>What differs between two answers to one question; empty when a person would see no difference.</summary>
    public static IReadOnlyList<AnswerAspect> Between(AnswerJson before, AnswerJson after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var aspects = new List<AnswerAspect>();
        if (before.Status != after.Status)
        {
            aspects.Add(AnswerAspect.Status);
        }

        if (before.Text != after.Text)
        {
            aspects.Add(AnswerAspect.Text);
        }

        if (!before.Citations.Select(Place).SequenceEqual(after.Citations.Select(Place)))
        {
            aspects.Add(AnswerAspect.Citation);
        }

        return aspects;
    }

    // Where in a document the quote stands may shift without anybody seeing it.
    private static (string, string, string?, DateOnly?) Place(Citation citation) => (citation.DocumentId, citation.Quote, citation.Url, citation.AsOf);
}
