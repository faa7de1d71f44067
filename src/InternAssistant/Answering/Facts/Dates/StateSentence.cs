namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Says in a sentence where a posting's applications stand.</summary>
internal static class StateSentence
{
    /// <summary>The sentence; null when nothing is known.</summary>
    public static DraftSentence? Write(PostingSheet sheet, ApplicationState state) =>
        state.Text.Length == 0 ? null : new DraftSentence($"Applications for {sheet.Name} {state.Text}.", Proved(sheet, state.Quotes), ByRule: true);

    /// <summary>The quotes, and the line of the name where it has numbers that they do not prove.</summary>
    public static IReadOnlyList<DraftQuote> Proved(PostingSheet sheet, IReadOnlyList<DraftQuote> quotes) =>
        NumberProof.Holds(sheet.Name, quotes) || TitleLine.Of(sheet.Document, sheet.Name) is not { } title ? quotes : [.. quotes, title];
}
