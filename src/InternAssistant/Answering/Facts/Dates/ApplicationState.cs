namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Where a posting's applications stand, with the lines that prove it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Text">The state as a clause without a subject, for example <c>closed on 30 April 2026</c>; empty when unknown.</param>
/// <param name="Quotes">The lines; none when unknown.</param>
internal sealed record ApplicationState(ApplicationPhase Phase, string Text, IReadOnlyList<DraftQuote> Quotes)
{
    /// <summary>Nothing is known.</summary>
    public static ApplicationState Unknown { get; } = new(ApplicationPhase.Unknown, "", []);

    /// <summary>True when somebody may apply, as far as the documents tell.</summary>
    public bool IsOpen => Phase is ApplicationPhase.Open or ApplicationPhase.Rolling;
}
