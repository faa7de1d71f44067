using System.Collections.Frozen;
using System.Text.RegularExpressions;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Tells whether a statement contains the kind of thing that a question asks for.</summary>
internal static partial class AnswerTypeMatcher
{
    // What a statement says stands in its first lines; the bound keeps hostile text from costing time.
    private const int MostCharacters = 1500;

    private static readonly FrozenSet<string> PersonNouns = Set("""
        director head leader manager mentor supervisor coordinator officer adviser advisor contact secretary assistant administrator recruiter professor
        team office committee panel group department desk staff warden receptionist
        founder chief president chair chairman dean owner buddy host hosts tutor nurse doctor interviewer interviewers jury board
        mentors supervisors ombudsperson
        """);

    private static readonly FrozenSet<string> NotNames = Set("""
        research university institute lab laboratory laboratories college school department microsoft group team center centre office street road avenue
        place square lane hotel station city united states kingdom new york san francisco bay area north south east west january february march april may june
        july august september october november december monday tuesday wednesday thursday friday saturday sunday internship program programme
        the a an this that these our we you your in on at for of and or to from by with if when during after before please all any no as is are
        required preferred qualification qualifications application applications start date deadline phone email tel fax room building floor
        science sciences computer systems data machine learning deep artificial intelligence cloud azure company ltd inc gmbh
        """);

    /// <summary>True when the text contains what the type asks for.</summary>
    public static bool Has(AnswerType type, string text) => HasIn(type, Bounded(text));

    private static string Bounded(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];

    private static bool HasIn(AnswerType type, string text) => type switch
    {
        AnswerType.Amount => Amount().IsMatch(text),
        AnswerType.Duration => Duration().IsMatch(text),
        AnswerType.Date => Date().IsMatch(text) || WeakDate().IsMatch(text) || ClockTime().IsMatch(text),
        AnswerType.Year => Year().IsMatch(text),
        AnswerType.ClockTime => ClockTime().IsMatch(text),
        AnswerType.Phone => HasPhone(text),
        AnswerType.Email => Email().IsMatch(text),
        AnswerType.Web => Web().IsMatch(text),
        AnswerType.PostalAddress => PostalAddress().IsMatch(text),
        AnswerType.PostalCode => PostalCode().IsMatch(text),
        AnswerType.Measure => Measure().IsMatch(text),
        AnswerType.Percentage => Percentage().IsMatch(text),
        AnswerType.Person => HasPersonName(text) || HasRole(text),
        AnswerType.Contact => Email().IsMatch(text) || HasPhone(text) || Web().IsMatch(text) || HasPersonName(text) || HasRole(text),
        AnswerType.Place => Place().IsMatch(text) || Web().IsMatch(text) || Email().IsMatch(text),
        AnswerType.Count => Number().IsMatch(text),
        _ => true,
    };

    /// <summary>True when the text has the type in its plainest form: a calendar date rather than "after the interview".</summary>
    public static bool HasPlainly(AnswerType type, string text) => HasPlainlyIn(type, Bounded(text));

    private static bool HasPlainlyIn(AnswerType type, string text) => type switch
    {
        AnswerType.Date => Date().IsMatch(text),
        AnswerType.Person => HasPersonName(text),
        AnswerType.Contact => Email().IsMatch(text) || HasPhone(text),
        AnswerType.Place => false,
        AnswerType.Any => false,
        _ => HasIn(type, text),
    };

    /// <summary>True when two or more capitalised words in a row look like a person.</summary>
    public static bool HasPersonName(string text) => PersonNames(text).Any();

    /// <summary>Where capitalised words in a row look like a person: first UTF-16 code unit and the one after the last.</summary>
    public static IEnumerable<(int Start, int End)> PersonNames(string text)
    {
        foreach (Match match in Titled().Matches(text))
        {
            yield return (match.Index, match.Index + match.Length);
        }

        foreach (Match match in CapitalisedRun().Matches(text))
        {
            var words = match.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 2 or 3 or 4 && !words.Any(word => NotNames.Contains(word.Trim('.').ToLowerInvariant())))
            {
                yield return (match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>True when a number stands beside a unit of time: "how many weeks" wants weeks.</summary>
    public static bool HasCountOf(string unit, IReadOnlyList<Word> words)
    {
        var stem = WordReader.StemOf(unit);
        for (var index = 1; index < words.Count; index++)
        {
            if (words[index].Stem == stem && Enumerable.Range(1, 2).Any(back => index >= back && (char.IsAsciiDigit(words[index - back].Stem[0]) || words[index - back].Lower is "one")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRole(string text) => WordReader.Read(text).Any(word => PersonNouns.Contains(word.Lower));

    private static bool HasPhone(string text)
    {
        foreach (var match in PhoneLike().EnumerateMatches(text))
        {
            var digits = text.AsSpan(match.Index, match.Length).ToString().Count(char.IsAsciiDigit);
            if (digits is >= 6 and <= 15)
            {
                return true;
            }
        }

        return Extension().IsMatch(text);
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const string NumberWord = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half|several|few)";

    private const string TimeUnit = "(?:hours?|days?|weeks?|months?|years?|semesters?|terms?|minutes?|nights?|fortnights?)";

    private const string Currency = "(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|CNY|KRW|SGD|BRL|ZAR|ILS|TWD|HKD|MXN|euros?|dollars?|pounds?|francs?|yen|kron(?:a|or|er)|rupees?|zloty|cents?|pence)";

    [GeneratedRegex($@"[$€£¥₹₩]\s?\d|\b{Currency}\s?\d|\d[\d.,'’\u00a0 ]{{0,20}}k?\s?(?:{Currency}\b|[€£$¥])|\b(?:free of charge|no (?:charge|fee|fees|cost)|at no (?:extra )?cost|unpaid|(?:is|are|for) free|costs? nothing|without charge|waived)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex($@"\b(?:\d[\d.,]*|{NumberWord})(?:\s?(?:-|–|to|or|and)\s?(?:\d[\d.,]*|{NumberWord}))?[\s\u00a0-]+(?:full |working |calendar |consecutive |business |academic |additional |more )?{TimeUnit}\b|\b(?:for|of|within|after|takes?|lasts?|about|least|than|another|up to) an? (?:full |whole )?{TimeUnit}\b|\bfortnight\b|\ball (?:day|year)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b|\b(?:spring|summer|autumn|fall|winter|christmas|easter)\b|\b(?:year[- ]round|ongoing|rolling|at any time|any time|no (?:\w+ ){0,3}deadlines?|no (?:\w+ )?closing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:1[6-9]|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:until|till|within|after|before|once|as soon as|by the|at the (?:end|start|beginning)|on arrival|first day|last day|semester|term|in advance|ago|midnight|noon)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeakDate();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|h|hrs|uhr)\b|\bo['’]clock\b|\b(?:noon|midday|midnight|24/7|24 hours|round the clock|around the clock|all day)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"\+?\(?\d[\d\s\u00a0()./-]{5,22}\d", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneLike();

    [GeneratedRegex(@"\b(?:ext\.?|extension|dial|call|phone|tel\.?)\s*:?\s*\+?\d{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\w+ ?\(at\) ?\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"https?://|\bwww\.|\b[\w-]+\.(?:com|org|edu|net|io|eu|example|gov|info|ac\.uk|co\.uk|uk|de|ch|fr|ie|nl)\b|\b(?:web ?sites?|web ?pages?|apps?|portals?|online|home ?pages?|careers? (?:site|page))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex(@"\b(?:street|st\.|road|rd\.|avenue|ave\.|lane|square|place|drive|way|boulevard|quay|court|terrace|row|rue|via|piazza|platz|weg|gasse|allee|calle)\b|\b\w+(?:strasse|straße|straat|weg|platz|gatan|gasse|laan)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d{4,5} [A-Z]\w+|\broom [A-Z]?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostalAddress();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d{4,5}(?:-\d{3,4})?,? \p{Lu}\w+|\b[A-Z]{2} \d{5}\b|\b(?:postcode|zip code|postal code)\W+\w*\d", RegexOptions.CultureInvariant)]
    private static partial Regex PostalCode();

    [GeneratedRegex($@"\b(?:\d[\d.,]*|{NumberWord})[\s\u00a0-]?(?:k?m|metres?|meters?|kilomet(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|cm|mm|nm|k?g|grams?|kilos?|kilograms?|tonnes?|tons?|lbs?|pounds?|°|degrees?|kelvin|[kmgt]?hz|[kmgt]b(?:it|yte)?s?|gbps|litres?|liters?|square|hectares?|acres?|minutes?|stops?|blocks?|floors?|storeys?|%|per ?cent|[kmgt]?ev|[kmgt]?w|watts?|volts?|v|k)\b|\b(?:walking distance|next door|next to|across the (?:street|road)|opposite)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    [GeneratedRegex(@"\d\s?(?:%|per ?cent\b)|\b(?:half|third|quarter|majority|none|all) of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex($@"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozen|single|pair|no|none|both)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Mx|Sir|Dame)\b\.? [A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)*(?: (?:de|van|von|der|den|la|le|da|dos|bin|al))*(?: \p{Lu}[\p{L}'’-]+){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedRun();

    [GeneratedRegex(@"\b(?:in|at|near|on|outside|inside|opposite|behind|beside|next to|via|from|through|to|under|above|around)\b|\b[A-Z]\w+, [A-Z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
