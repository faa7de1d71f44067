using System.Text.RegularExpressions;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Recognises text that lets a reader think that applications are taken.</summary>
internal static partial class OpenClaim
{
    /// <summary>True when the text speaks of applications, or of what one applies for, as open, accepted or still possible.</summary>
    public static bool In(string text) => Matter().IsMatch(text) && Claim().IsMatch(text) && !Denial().IsMatch(text);

    [GeneratedRegex(@"\b(?:appl(?:y|ies|ying|ications?|icants?)|postings?|positions?|vacanc(?:y|ies)|internships?|placements?|programmes?|programs?|places|call|recruiting|hiring|candidates?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Matter();

    [GeneratedRegex(@"\b(?:open|opens|opened|accept|accepts|accepted|accepting|still|ongoing|rolling|continuous(?:ly)?|take|takes|taken|taking|welcome|invited?|invites|inviting|apply now|currently|recruiting|hiring|at any time|looking for|seek|seeks|seeking|(?:can|may) (?:still |now |already |also )?apply|can be (?:sent|submitted|handed in)|until)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(?:closed|no longer|not (?:open|accept|accepting|taken?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Denial();
}
