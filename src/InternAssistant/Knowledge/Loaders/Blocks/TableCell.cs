namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words on one line.</param>
/// <param name="Column">The column at which it begins, from 0.</param>
/// <param name="Width">How many columns it takes.</param>
internal readonly record struct TableCell(string Text, int Column, int Width);
