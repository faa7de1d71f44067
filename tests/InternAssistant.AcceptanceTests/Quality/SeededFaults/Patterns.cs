using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>The values in a text that people mistype.</summary>
internal static partial class Patterns
{
    public const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

    private const int TimeoutMilliseconds = 1000;

    /// <summary>A number of two digits or more, perhaps with thousands separators.</summary>
    [GeneratedRegex(@"\b\d{1,3}(?:,\d{3})+\b|\b\d{2,}\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Figure { get; }

    /// <summary>An amount of money with its currency.</summary>
    [GeneratedRegex(@"[$£€]\d[\d,]*|\b(?:EUR|SEK|GBP|USD) \d[\d,]*|\b\d[\d,]* euro\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Money { get; }

    /// <summary>A range of amounts.</summary>
    [GeneratedRegex(@"(?<low>[$£€]\d[\d,]*) to (?<high>[$£€]\d[\d,]*)|(?<low>\b\d{2,}) to (?<high>\d{2,})(?= euro)", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex MoneyRange { get; }

    /// <summary>A duration in weeks or months.</summary>
    [GeneratedRegex(@"\b(?<count>\d+|ten|twelve|eight)(?<unit> (?:weeks|months)\b)", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Duration { get; }

    /// <summary>A day with its month, perhaps with a year.</summary>
    [GeneratedRegex($@"\b(?<day>\d{{1,2}}) (?<month>{MonthNames})\b(?: (?<year>20\d\d))?", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Day { get; }

    /// <summary>A month with its year.</summary>
    [GeneratedRegex($@"\b(?<month>{MonthNames}) (?<year>20\d\d)\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex MonthOfYear { get; }

    /// <summary>A year after 1900.</summary>
    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Year { get; }

    /// <summary>A telephone number.</summary>
    [GeneratedRegex(@"\+\d[\d ()]{8,}\d|\b0\d{1,5} \d[\d ]{3,}\d", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Telephone { get; }

    /// <summary>An e-mail address.</summary>
    [GeneratedRegex(@"\b[\w.-]+@[\w.-]+\.\w+", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Email { get; }

    /// <summary>A web address.</summary>
    [GeneratedRegex(@"https?://[^\s)>\]]+", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Address { get; }

    /// <summary>A British postcode.</summary>
    [GeneratedRegex(@"\b[A-Z]{2}\d \d[A-Z]{2}\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Postcode { get; }

    /// <summary>A house number before or after a street.</summary>
    [GeneratedRegex(@"\b\d+(?= (?:Station|Granta|Downing|Mill)\b)|(?<=\b(?:Molenkaai|Faro|Naus|Lane|building) )\d+", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex HouseNumber { get; }

    /// <summary>A time of day.</summary>
    [GeneratedRegex(@"\b(?<hour>[012]?\d):(?<minute>[0-5]\d)\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Clock { get; }

    /// <summary>Words that deny something, with what follows.</summary>
    [GeneratedRegex(@"\b(?<verb>do|does|did|is|are|was|must|can|may|will|could|has|have)(?:not| not| no)\b", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Denial { get; }

    /// <summary>A verb that a denial can follow.</summary>
    [GeneratedRegex(@"(?<= )(?:is|are|can|may|must|will)(?= (?!not\b|no\b)[a-z]{3,})", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Assertion { get; }

    /// <summary>A person's first and last name after a title or a word that introduces one.</summary>
    [GeneratedRegex(@"(?<=\b(?:Dr|Professor|director|Mentor:|leader:|Desk:|with|by|is) )[A-Z][a-zé]+ (?:[A-Z]\. )?[A-Z][a-zéč-]+[A-Za-z-]*", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Person { get; }

    /// <summary>A count of people or things.</summary>
    [GeneratedRegex(@"\b\d{1,3}(?:,\d{3})?(?= (?:people|places|researchers|students|robots|hotels|beamlines|instruments|applicants|applications|regional|international|visiting)\b)|\b(?:two|three|five|six|seven|sixty)(?= (?:people|places|researchers|students|robots|hotels|regional|international|interns|reference|research)\b)", RegexOptions.None, TimeoutMilliseconds)]
    public static partial Regex Count { get; }
}
