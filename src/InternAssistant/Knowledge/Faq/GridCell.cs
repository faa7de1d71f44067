namespace InternAssistant.Knowledge.Faq;

/// <summary>A cell of a table file.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="Date">What it shows in a column of dates, where that is something else: a spreadsheet keeps dates as numbers.</param>
/// <param name="Fault">Why it cannot be read, as the end of a sentence; null when it can.</param>
internal sealed record GridCell(string Text, string? Date = null, string? Fault = null)
{
    /// <summary>A cell with nothing in it.</summary>
    public static GridCell Empty { get; } = new("");
}
