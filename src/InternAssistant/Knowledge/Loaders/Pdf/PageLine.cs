namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>A line in reading order.</summary>
/// <param name="Text">Its words; cells joined by bars in a row.</param>
/// <param name="Gap">How many empty lines stand before it.</param>
/// <param name="IsRow">True for the row of a table.</param>
/// <param name="Measure">The width of the column that it stands in, in characters; 0 for the page's own.</param>
internal sealed record PageLine(string Text, int Gap, bool IsRow = false, int Measure = 0);
