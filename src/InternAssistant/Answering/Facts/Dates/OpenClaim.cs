using System.Text.RegularExpressions;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Recognises text that lets a reader think that applications are taken.</summary>
internal static partial class OpenClaim
{
    /// <summary>True when the text says that applications, or what one applies for, are open, accepted or possible still.</summary>
    public static bool In(string text) => ((Application().IsMatch(text) && Present().IsMatch(text)) || Taken().IsMatch(text) || IsOpen().IsMatch(text)) && !Denial().IsMatch(text);

    /// <summary>True when the text only says who may apply: it stays true, and needs the closing day beside it.</summary>
    public static bool IsInvitation(string text) => Invitation().IsMatch(text) && !Denial().IsMatch(text);

    [GeneratedRegex(@"\b(?:apply|applies|applying|applications?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Application();

    [GeneratedRegex(@"\b(?:open|opens|opened|still|ongoing|rolling|continuous(?:ly)?|currently|now|at any time|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:accept(?:s|ed|ing)?|tak(?:e|es|ing)|welcom(?:e|es|ing)|invit(?:e|es|ing)) (?:\w+ ){0,2}applications\b|\bapplications (?:[\w'-]+ ){0,8}(?:accepted|taken|welcome|invited)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Taken();

    [GeneratedRegex(@"\b(?:postings?|positions?|vacanc(?:y|ies)|internships?|placements?|programmes?|programs?|places|call|roles?)\b.{0,80}\b(?:is|are|remains?|still|currently|now) (?:still |currently |now )?open\b|\b(?:still|currently|now) (?:recruiting|hiring|looking for|seeking)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IsOpen();

    [GeneratedRegex(@"\b(?:can|may|should|to|please) apply\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Invitation();

    [GeneratedRegex(@"\b(?:closed|no longer|not (?:open|accept|accepting|taken?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Denial();
}
