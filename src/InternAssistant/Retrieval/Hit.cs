using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Its score, rounded to 1e-5; greater is better. Scores of different queries do not compare; probabilities do.</param>
public sealed record Hit(Passage Passage, double Score)
{
    /// <summary>
    /// How likely the passage speaks of what is asked, from 0 to 1, rounded to 0.01. Null where nobody measured it: for all but the best hit, and for
    /// searches by words alone.
    /// </summary>
    public double? Probability { get; init; }
}
