namespace InternAssistant.Knowledge;

/// <summary>The smallest thing that a document says and that an answer may quote: a sentence, a list item, a table row, a record.</summary>
/// <param name="Kind">The shape of the statement.</param>
/// <param name="Span">Where it stands in the extracted text. The text there is what a citation quotes.</param>
/// <param name="Text">The statement as a person would like to read it: white space folded, mark-up and bullets removed, damaged characters repaired.</param>
/// <param name="Paragraph">
/// The number of the paragraph, list, table or record in its section, from 0: statements of one block share it.
/// A sentence that announces a list ("We have three research efforts:") shares the number of the list.
/// </param>
/// <param name="AnnouncesList">True for the sentence or line that introduces the list items that follow it in the same block.</param>
/// <param name="Row">The row of the file that it is, from 1, for formats that consist of rows; null elsewhere.</param>
public sealed record Statement(StatementKind Kind, TextSpan Span, string Text, int Paragraph, bool AnnouncesList = false, int? Row = null);
