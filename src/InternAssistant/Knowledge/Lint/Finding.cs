namespace InternAssistant.Knowledge.Lint;

/// <summary>A fault of the knowledge folder.</summary>
/// <param name="File">The file's path below the knowledge folder.</param>
/// <param name="Line">The line, from 1; null where the whole file is meant.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Rule">The rule's name, in lower case with hyphens, for example <c>missing-title</c>.</param>
/// <param name="Message">What is wrong and what to do, as sentences.</param>
/// <param name="OtherFile">The second place, for faults that two places share.</param>
/// <param name="OtherLine">The line of the second place.</param>
public sealed record Finding(string File, int? Line, Severity Severity, string Rule, string Message, string? OtherFile = null, int? OtherLine = null);
