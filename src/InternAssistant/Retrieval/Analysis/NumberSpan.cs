namespace InternAssistant.Retrieval.Analysis;

/// <summary>Several groups of digits that are one thing: a telephone number, a number with spaces for its thousands, a fraction.</summary>
/// <param name="Start">The first UTF-16 code unit, a "+" included.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Written">The forms under which a text that has it is found.</param>
/// <param name="Asked">The forms that a question with it looks for.</param>
/// <param name="IsPhone">True for a telephone number: its groups alone mean nothing.</param>
internal sealed record NumberSpan(int Start, int End, IReadOnlyList<string> Written, IReadOnlyList<string> Asked, bool IsPhone);
