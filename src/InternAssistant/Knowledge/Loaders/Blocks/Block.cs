namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>A block of a document whose format has mark-up: what HTML and Word have in common.</summary>
/// <param name="Line">The line of the file on which it begins, from 1; 0 for formats without lines.</param>
internal abstract record Block(int Line)
{
    /// <summary>The level of a heading that is only a paragraph in bold letters.</summary>
    public const int BoldLevel = -1;

    /// <summary>A heading; its words on one line.</summary>
    public sealed record Heading(int Level, string Text, int Line) : Block(Line);

    /// <summary>The headings from a level on reach no further: what follows belongs to the heading above them.</summary>
    public sealed record EndOfSection(int Level, int Line) : Block(Line);

    /// <summary>A paragraph; more than one line when its writer broke them.</summary>
    public sealed record Paragraph(IReadOnlyList<string> Lines, int Line) : Block(Line);

    /// <summary>An item of a list.</summary>
    /// <param name="Text">Its words on one line.</param>
    /// <param name="List">The number of the list: items of one list share it.</param>
    /// <param name="Announces">True when a list below the item follows.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Item(string Text, int List, bool Announces, int Line) : Block(Line);

    /// <summary>A table.</summary>
    /// <param name="Rows">Its rows; a row's cells in the order of the columns.</param>
    /// <param name="HasHeaders">True when the first row names the columns.</param>
    /// <param name="HasLabels">True when the first cell of each row names the row's value.</param>
    /// <param name="Line">The line of the file.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<TableCell>> Rows, bool HasHeaders, bool HasLabels, int Line) : Block(Line);
}
