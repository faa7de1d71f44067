using System.Globalization;
using System.Text.RegularExpressions;
using InternAssistant.Answering;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Takes true sentences and spoils them, each in one way, so that they are not true any more or not proved. The same seed gives the same drafts.</summary>
internal sealed partial class DraftSpoiler(int seed)
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Written = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty"];
    private static readonly string[] Units = ["day", "week", "month", "year", "hour"];
    private static readonly string[] Signs = ["$", "€", "£"];

    private static readonly string[] Links =
    [
        " https://evil.example/{0}", " [here](https://evil.example/{0})", " ![x](https://evil.example/{0}.png)", " <a href=\"//evil.example/{0}\">here</a>", " www.evil{0}.com",
        " <https://evil.example/{0}>", " [x][{0}]", " javascript:alert({0})", " <img src=x onerror=alert({0})>", " mailto:evil{0}@evil.example", " evil{0}.example/login", " data:text/html;base64,{0}",
    ];

    private static readonly string[] Hidden =
    [
        "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u202e", "\u202a", "\u2066", "\u2069", "\u00ad", "\ufe0f", "\ufe01", "\ue000", "\uf8ff", "\u180e", "\u3164", "\u2063",
        char.ConvertFromUtf32(0xE0041), char.ConvertFromUtf32(0xE0001), char.ConvertFromUtf32(0xE0100), char.ConvertFromUtf32(0xF0000), "\u034f", "\u200e", "\u061c",
    ];

    private readonly Random random = new(seed);
    private readonly TrueSentences sentences = new(new Random(seed + 1));
    private readonly InventedRoles roles = new(seed + 2);

    public SpoiltDraft Next(Fault fault)
    {
        while (true)
        {
            var (snapshot, text, quote) = sentences.Next(text => Concerns(fault, text));
            var draft = fault switch
            {
                Fault.None => Sentence(sentences.Opened(text), quote),
                Fault.InventedQuote => Invented(text, quote, snapshot.Find(quote.DocumentId)!.Text),
                Fault.WrongPassage => Sentence(sentences.Opened(text), sentences.Next(other => true) is var (other, _, wrong) && other == snapshot && wrong.DocumentId != quote.DocumentId ? wrong : null),
                Fault.NoProof => new DraftSentence(sentences.Opened(text), []),
                Fault.SwappedRoles when random.Next(2) == 0 => null,
                _ => Spoilt(fault, text, quote.Quote) is { } spoilt && spoilt != text ? Sentence(sentences.Opened(spoilt), quote) : null,
            };
            if (draft is not null)
            {
                return new SpoiltDraft(fault, snapshot, draft);
            }

            if (fault == Fault.SwappedRoles && random.Next(2) == 0)
            {
                return roles.Next();
            }
        }
    }

    private static bool Concerns(Fault fault, string text) => fault switch
    {
        Fault.ChangedNumber => Digits().IsMatch(text) || Number().IsMatch(text),
        Fault.ChangedDate => Month().IsMatch(text) || Year().IsMatch(text),
        Fault.ChangedAmount => Amount().IsMatch(text),
        Fault.ChangedUnit => Unit().IsMatch(text),
        Fault.ChangedContact => Contact().IsMatch(text),
        Fault.SwappedRoles => RoleSwap.Fits(text),
        _ => true,
    };

    private static DraftSentence? Sentence(string text, DraftQuote? quote) => quote is null ? null : new DraftSentence(text, [quote]);

    private string? Spoilt(Fault fault, string text, string quote) => fault switch
    {
        Fault.ChangedNumber => OtherNumber(text, quote),
        Fault.ChangedDate => Month().IsMatch(text) ? Replace(text, Month(), () => Unquoted(Months, quote)) : Replace(text, Year(), () => Fresh(quote, () => random.Next(1950, 2060).ToString(CultureInfo.InvariantCulture))),
        Fault.ChangedAmount => Replace(text, Amount(), () => "", OtherAmount(quote)),
        Fault.ChangedUnit => Replace(text, Unit(), () => "", match => $"{match.Groups[1].Value}{Pick([.. Units.Where(unit => unit != match.Groups[2].Value)])}{match.Groups[3].Value}"),
        Fault.ChangedContact => Replace(text, Contact(), () => "", match => OtherContact(match.Value)),
        Fault.AddedLink => text.TrimEnd('.') + Pick(Links).Replace("{0}", random.Next(1000).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        Fault.HiddenUnicode => text.Insert(random.Next(text.Length + 1), Pick(Hidden)),
        Fault.MovedNegation => NegationMove.In(text, random),
        Fault.SwappedRoles => RoleSwap.In(text),
        _ => null,
    };

    private DraftSentence? Invented(string text, DraftQuote quote, string document)
    {
        var words = quote.Quote.Split(' ');
        var at = random.Next(words.Length);
        var claimed = random.Next(5) switch
        {
            0 => quote.Quote.Replace(words[at], Pick(["breakfast", "guaranteed", "Lisbon", "unlimited", "gratis"]), StringComparison.Ordinal),
            1 => string.Join(' ', words.Reverse()),
            2 => $"{quote.Quote.TrimEnd('.')} and lunch is free.",
            3 => string.Join(' ', words.Where((_, index) => index != at)),
            _ => sentences.Next(other => !document.Contains(other, StringComparison.OrdinalIgnoreCase)).Text,
        };
        var place = random.Next(2) == 0 ? quote : quote with { Start = Math.Max(0, quote.Start - random.Next(300)), End = Math.Min(document.Length, quote.End + random.Next(300)) };

        return IsIn(document, claimed) ? null : new DraftSentence(sentences.Opened(random.Next(2) == 0 ? text : Word().IsMatch(claimed) ? claimed : text), [place with { Quote = claimed }]);
    }

    // What differs from the document in white space, marks and the end alone is no invention.
    private static bool IsIn(string document, string claimed)
    {
        var bare = Bare(claimed);

        return bare.Length < 8 || Bare(document).Contains(bare, StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private string? OtherNumber(string text, string quote) => Digits().IsMatch(text)
        ? Replace(text, Digits(), () => Fresh(quote, () => random.Next(2, 3000).ToString(CultureInfo.InvariantCulture)))
        : Replace(text, Number(), () => Unquoted(Written, quote));

    private Func<Match, string> OtherAmount(string quote) => match => random.Next(2) == 0 && Signs.Contains(match.Groups[1].Value)
        ? Pick([.. Signs.Where(sign => sign != match.Groups[1].Value)]) + match.Groups[2].Value
        : match.Groups[1].Value + Fresh(quote, () => random.Next(10, 90000).ToString("N0", CultureInfo.InvariantCulture));

    // One letter or digit of it is another one.
    private string OtherContact(string contact)
    {
        var places = Enumerable.Range(0, contact.Length).Where(at => char.IsAsciiLetterOrDigit(contact[at])).ToList();
        var at = places[random.Next(places.Count)];
        var other = char.IsAsciiDigit(contact[at]) ? (char)('0' + ((contact[at] - '0' + random.Next(1, 10)) % 10)) : (char)('a' + ((char.ToLowerInvariant(contact[at]) - 'a' + random.Next(1, 26)) % 26));

        return $"{contact[..at]}{other}{contact[(at + 1)..]}";
    }

    private static string Fresh(string quote, Func<string> next)
    {
        while (true)
        {
            var value = next();
            if (!quote.Replace(",", "", StringComparison.Ordinal).Contains(value.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal))
            {
                return value;
            }
        }
    }

    private string Unquoted(string[] words, string quote) => Pick([.. words.Where(word => !quote.Contains(word, StringComparison.OrdinalIgnoreCase))]);

    private string? Replace(string text, Regex what, Func<string> with, Func<Match, string>? by = null)
    {
        var matches = what.Matches(text);
        if (matches.Count == 0)
        {
            return null;
        }

        var match = matches[random.Next(matches.Count)];

        return text[..match.Index] + (by is null ? with() : by(match)) + text[(match.Index + match.Length)..];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    [GeneratedRegex(@"(?<![\w.,@/+-])\d[\d,]*(?![\w@/]|[.,]\d)")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b")]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"([$€£])(\d[\d,.]*\d)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(\b(?:\d+|two|three|four|six|eight|ten|twelve) )(day|week|month|year|hour)(s?)\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d ()]{6,}\d")]
    private static partial Regex Contact();

    [GeneratedRegex(@"\w")]
    private static partial Regex Word();
}
