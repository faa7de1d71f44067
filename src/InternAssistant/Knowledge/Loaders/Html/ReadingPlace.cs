namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>What holds at a place of the page because of the elements around it.</summary>
/// <param name="Style">How text is shown here.</param>
/// <param name="Line">The line of the file.</param>
/// <param name="List">The number of the list whose item this is; 0 outside.</param>
/// <param name="IsBold">True in bold letters.</param>
/// <param name="IsLiteral">True where line ends count.</param>
/// <param name="IsInContent">True within the main element or an article.</param>
/// <param name="IsInHeading">True within a heading.</param>
internal readonly record struct ReadingPlace(ElementStyle Style, int Line, int List, bool IsBold, bool IsLiteral, bool IsInContent, bool IsInHeading);
