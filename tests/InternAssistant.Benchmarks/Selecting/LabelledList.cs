namespace InternAssistant.Benchmarks.Selecting;

/// <summary>The candidates of one question, and which of them answer it.</summary>
/// <param name="Set">Where the question is from.</param>
/// <param name="IsAnswerable">Whether the documents answer it.</param>
/// <param name="HasNull">Whether "none of them" is a choice; not for questions that were put to one paragraph.</param>
/// <param name="Rows">What is known of each candidate.</param>
/// <param name="Labels">True for each candidate that answers.</param>
/// <param name="Weight">How much the question counts in the fit.</param>
internal sealed record LabelledList(string Set, bool IsAnswerable, bool HasNull, double[][] Rows, bool[] Labels, double Weight)
{
    /// <summary>True when there is something to learn: an answer among the candidates, or none to be had.</summary>
    public bool Teaches => Rows.Length > 0 && (!IsAnswerable || Labels.Contains(true));
}
