using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>Finds details by the words before them: dates behind "born", numbers behind "passport" or "student id".</summary>
internal static partial class AnnouncedFinder
{
    private const string Date =
        @"[0-9]{1,4}[-/. \u2010-\u2014][0-9]{1,2}[-/. \u2010-\u2014][0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+[a-z]{3,9}\.?,?\s+[0-9]{4}|[a-z]{3,9}\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?,?\s+[0-9]{4}|(?:19|20)[0-9]{2}(?:[01][0-9][0-3][0-9])?";

    private const string Link = @"(?:\s*(?:\b(?:number|numbers|no|nr|num|id|code|is|are|was|on|in|the|it's|its)\b|[:#=.,\-])){0,4}\s*";

    public static IEnumerable<PersonalDetail> In(string text) =>
    [
        .. All(Birth(), text, DetailKind.Birth),
        .. All(Passport(), text, DetailKind.Passport).Where(detail => HasDigits(text, detail)),
        .. All(Identity(), text, DetailKind.Identity).Where(detail => HasDigits(text, detail)),
    ];

    private static IEnumerable<PersonalDetail> All(Regex form, string text, DetailKind kind) =>
        form.Matches(text).Select(match => match.Groups["detail"]).Select(detail => new PersonalDetail(kind, detail.Index, detail.Length));

    private static bool HasDigits(string text, PersonalDetail detail) => Digits.Of(text.AsSpan(detail.Start, detail.Length)).Length >= 4;

    [GeneratedRegex(@"\b(?:born|birthday|birth\s?date|date of birth|dob|d\.o\.b\.?)" + Link + "(?<detail>" + Date + ")", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\bpassport" + Link + @"(?<detail>[a-z0-9]{6,14})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passport();

    [GeneratedRegex(
        @"\b(?:student|matriculation|enrolment|enrollment|applicant|application|candidate|social security|national insurance|national|identity|id card|tax|licen[cs]e|visa|employee|my)\s+(?:number|no|nr|id|card|code)\b"
        + Link + @"(?<detail>[a-z0-9][a-z0-9\-/]{4,19})\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Identity();
}
