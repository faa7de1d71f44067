using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>What the shape of one repaired line says about it, before any of its neighbours is looked at.</summary>
internal static partial class LineShape
{
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "of", "the", "and", "upon", "on", "de", "la", "le", "am", "an", "der", "den" };

    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "UK", "United Kingdom", "England", "Scotland", "Wales", "Northern Ireland", "Ireland", "USA", "US", "U.S.", "United States", "Canada", "Mexico", "Brazil", "Argentina", "Chile",
        "Germany", "France", "Spain", "Portugal", "Italy", "Switzerland", "Austria", "Belgium", "Netherlands", "The Netherlands", "Luxembourg", "Denmark", "Sweden", "Norway", "Finland",
        "Iceland", "Poland", "Czechia", "Czech Republic", "Slovakia", "Hungary", "Romania", "Bulgaria", "Greece", "Turkey", "Ukraine", "Estonia", "Latvia", "Lithuania", "Slovenia",
        "Croatia", "Serbia", "Israel", "Egypt", "Kenya", "Nigeria", "South Africa", "Morocco", "India", "China", "Japan", "South Korea", "Korea", "Singapore", "Taiwan", "Hong Kong",
        "Australia", "New Zealand", "United Arab Emirates", "Saudi Arabia", "Malta", "Cyprus", "Vietnam", "Thailand", "Malaysia", "Indonesia", "Philippines",
    };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ",
        "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON", "BC", "QC", "AB",
    };

    private static readonly HashSet<string> WorkModes = new(StringComparer.OrdinalIgnoreCase)
    {
        "intern", "internship", "on-site", "onsite", "on site", "hybrid", "remote", "full-time", "full time", "part-time", "part time", "temporary", "permanent", "contract", "fixed-term",
    };

    /// <summary>True for a line that ends with a colon.</summary>
    public static bool EndsWithColon(string line) => line.EndsWith(':') || line.EndsWith('：');

    /// <summary>True when the line ends as sentences end.</summary>
    public static bool EndsSentence(string line)
    {
        var end = line.Length;

        while (end > 0 && "\"'”’»)]*_".Contains(line[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end > 0 && line[end - 1] is '.' or '!' or '?' or '…';
    }

    /// <summary>How many words the line has.</summary>
    public static int CountWords(string line) => line.Length == 0 ? 0 : line.AsSpan().Count(' ') + 1;

    /// <summary>True for a line such as <c>Duration: 12 weeks</c>; gives the label and where the value begins.</summary>
    public static bool IsLabelAndValue(string line, out string label, out int valueStart)
    {
        label = "";
        valueStart = 0;
        var colon = line.AsSpan(0, Math.Min(line.Length, 60)).IndexOf(": ");

        if (colon is < 1 or > 50 || colon + 2 >= line.Length)
        {
            return false;
        }

        label = line[..colon].TrimEnd();
        valueStart = colon + 2;

        if (!char.IsLetter(label[0]) || char.IsLower(label[0]) || label.AsSpan().ContainsAny(['!', '?', ';', '"', '“']) || label.Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        return CountWords(label) <= (EndsSentence(line) ? 5 : 8);
    }

    /// <summary>The length of the bullet or number that the line begins with, white space after it included; 0 when there is none.</summary>
    public static int BulletLength(string line)
    {
        var match = BulletPattern().Match(line);

        return match.Success ? match.Length : 0;
    }

    /// <summary>True when the line begins with a number of one level and a stop or bracket, as <c>1.</c> or <c>2)</c>.</summary>
    public static bool IsNumbered(string line) => line.Length > 0 && char.IsAsciiDigit(line[0]) && BulletLength(line) > 0;

    /// <summary>The depth of a numbered heading such as <c>3.2 Housing</c>; 0 when the line is not one.</summary>
    public static int NumberedHeadingDepth(string line)
    {
        var match = NumberedHeadingPattern().Match(line);

        return match.Success && line.Length <= 90 && !EndsSentence(line) && CountWords(line) <= 12 ? match.Groups[1].Value.TrimEnd('.').Count(c => c == '.') + 1 : 0;
    }

    /// <summary>True for a telephone number on a line of its own, with or without a label.</summary>
    public static bool IsPhone(string line) => line.Length <= 50 && PhonePattern().IsMatch(line) && line.Count(char.IsAsciiDigit) >= 7;

    /// <summary>True for a telephone number with its hours or whom it reaches behind it: "0141 496 0177, from 7:00 to 1:00".</summary>
    public static bool OpensWithPhone(string line) =>
        line.Length <= 80 && !EndsSentence(line) && OpeningPhonePattern().Match(line) is { Success: true } phone && phone.Value.Count(char.IsAsciiDigit) >= 7;

    /// <summary>True for an e-mail address or a web address on a line of its own.</summary>
    public static bool IsInternetAddress(string line) =>
        !line.Contains(' ', StringComparison.Ordinal)
        && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (line.IndexOf('@', StringComparison.Ordinal) is var at and > 0 && line.IndexOf('.', at) > at));

    /// <summary>True for a postal address on a line of its own.</summary>
    public static bool IsPostalAddress(string line) =>
        line.Length <= 120 && !EndsSentence(line) && CountWords(line) <= 16 && !IsPhone(line)
        && (StreetPattern().IsMatch(line) || (PostcodePattern().IsMatch(line) && line.Contains(',', StringComparison.Ordinal)));

    /// <summary>True for an amount of money on a line of its own.</summary>
    public static bool IsMoney(string line) => line.Length <= 60 && MoneyPattern().IsMatch(line) && line.Count(char.IsLetter) <= 24;

    /// <summary>True for a place such as <c>Redmond, WA</c> on a line of its own.</summary>
    public static bool IsPlace(string line)
    {
        if (line.Length > 60 || line.Any(char.IsDigit) || EndsWithColon(line))
        {
            return false;
        }

        var comma = line.LastIndexOf(", ", StringComparison.Ordinal);

        if (comma < 2)
        {
            return false;
        }

        var last = line[(comma + 2)..].Trim();
        var town = line[..comma];

        return (States.Contains(last) || Countries.Contains(last))
            && CountWords(town) <= 5
            && town.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || SmallWords.Contains(w));
    }

    /// <summary>True for words such as <c>Hybrid</c> or <c>Intern • On-site</c> on a line of their own.</summary>
    public static bool IsWorkMode(string line) =>
        line.Length <= 60 && line.Split(['•', '·', '|', ',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
        && parts.All(WorkModes.Contains) && !(parts.Length == 1 && parts[0].StartsWith("intern", StringComparison.OrdinalIgnoreCase));

    /// <summary>True when most letters of a line of two letters or more are capitals.</summary>
    public static bool IsAllCapitals(string line) => line.Count(char.IsLetter) >= 3 && !line.Any(char.IsLower);

    /// <summary>True for cells divided by bars or tabs.</summary>
    public static bool IsRow(string raw) => raw.Contains(" | ", StringComparison.Ordinal) || raw.Contains('\t', StringComparison.Ordinal) || (raw.StartsWith('|') && raw.IndexOf('|', 1) > 0);

    [GeneratedRegex(@"^(?:[•‣▪●◦·‒]\s*|[*–—-]\s+|\d{1,2}[.)](?=\s|\p{L})\s*|[a-z]\)\s+)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BulletPattern();

    [GeneratedRegex(@"^((?:\d{1,2}\.)+\d{0,2}|\d{1,2}(?=\s+\p{Lu}))\s+\p{Lu}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NumberedHeadingPattern();

    [GeneratedRegex(@"^(?:(?:tel|telephone|phone|mobile|fax|call|t|f|m)[.:]?\s*)?\+?[\d(][\d ()./-]{6,}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"^\d{1,4}[a-z]?,? (?:\p{L}+ ){0,4}(?:Road|Street|Lane|Place|Square|Avenue|Way|Drive|Close|Court|Boulevard|Quay|Row)\b|\b(?:Road|Street|Lane|Place|Square|Avenue|Drive|Boulevard|Quay)\b,? .*\d|^\p{Lu}[\p{L}-]*(?:strasse|straße|gasse|weg|platz|laan|straat|kade|kaai) \d|^\p{Lu}[\p{L} .-]{0,40}(?:Road|Street|Lane|Square|Avenue|Boulevard)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex StreetPattern();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\b\d{4,5} \p{Lu}\p{Ll}|\b\d{4} [A-Z]{2}\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PostcodePattern();

    [GeneratedRegex(@"(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|SEK|DKK|NOK|PLN|CAD|AUD|INR|JPY)\b) ?\d|\d ?(?:[€£$]|\b(?:USD|EUR|GBP|CHF|euros?)\b)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MoneyPattern();

    // A day such as 2026-11-20 is no telephone number.
    [GeneratedRegex(@"^(?!(?:19|20)\d\d[-/.])\+?[\d(][\d ()/.-]{5,20}\d(?=[,;]| [(–-])", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningPhonePattern();
}
