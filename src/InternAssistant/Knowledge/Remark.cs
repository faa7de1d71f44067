namespace InternAssistant.Knowledge;

/// <summary>What a loader noticed about a file beside its statements: what lint tells staff, and what never reaches a passage.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Line">Where, from 1: the line of the file where the format has lines, else the line of the extracted text; 0 where nothing says.</param>
/// <param name="Subject">The words it is about, shortened: the heading, the address of a link, the hidden text.</param>
public sealed record Remark(RemarkKind Kind, int Line, string Subject);
