namespace InternAssistant.Answering;

/// <summary>The place in a document that proves a sentence.</summary>
/// <param name="Marker">Its number in the answer, from 1.</param>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Section">The heading that the quote stands under; null where there is none.</param>
/// <param name="Page">The page, for formats that have pages, from 1.</param>
/// <param name="Row">The row, for tables, from 1.</param>
/// <param name="Url">The document's address, when its host is on the allow-list.</param>
/// <param name="Quote">The words of the extracted text from <paramref name="Start"/> to <paramref name="End"/>, to the character.</param>
/// <param name="Start">The quote's first UTF-16 code unit in the extracted text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="AsOf">The day on which the document's facts were published.</param>
public sealed record Citation(
    int Marker,
    string DocumentId,
    string Title,
    string? Section,
    int? Page,
    int? Row,
    string? Url,
    string Quote,
    int Start,
    int End,
    DateOnly? AsOf);
