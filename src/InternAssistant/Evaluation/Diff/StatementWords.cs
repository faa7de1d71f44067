using System.Text.RegularExpressions;

namespace InternAssistant.Evaluation.Diff;

/// <summary>The words of a statement, and what a difference between two statements means.</summary>
internal static partial class StatementWords
{
    private const int TimeoutMilliseconds = 1000;

    private const int MostWords = 400;

    private static readonly HashSet<string> Denials = ["not", "no", "never", "none", "nor", "neither", "without", "cannot", "nobody", "nothing"];

    private static readonly Dictionary<string, string> Numbers = "one two three four five six seven eight nine ten eleven twelve".Split(' ')
        .Select((word, i) => (word, number: (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))
        .ToDictionary(pair => pair.word, pair => pair.number);

    private static readonly Dictionary<string, string> Units = Lookup(
        "minute minutes hour hours day days week weeks month months year years weekly monthly daily yearly hourly km kilometre kilometres metre metres mile miles per cent percent",
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
        "usd gbp eur sek chf euro euros dollar dollars pound pounds $ £ € ¥ %");

    /// <summary>The words of a text in lower case, figures and contacts whole.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Tokens.Matches(text).Take(MostWords).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>The share of words that two statements have in common (Dice 1945), from 0 to 1.</summary>
    public static double Likeness(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var left = second.CountBy(word => word).ToDictionary();
        var common = first.Count(word => left.TryGetValue(word, out var count) && (left[word] = count - 1) >= 0);

        return first.Count + second.Count == 0 ? 1 : 2.0 * common / (first.Count + second.Count);
    }

    /// <summary>What the difference between two statements that are alike means.</summary>
    public static StatementChangeKind KindOf(string before, string after)
    {
        if (Leftovers.AreIn(after) && !Leftovers.AreIn(before))
        {
            return StatementChangeKind.Leftover;
        }

        var (was, now) = (Of(before), Of(after));

        return Denied(was) != Denied(now) ? StatementChangeKind.Denial
            : !Values(was).SequenceEqual(Values(now)) ? StatementChangeKind.Value
            : !Names(before).SetEquals(Names(after)) ? StatementChangeKind.Name
            : AreLost(before, after) || MixedWords(now) > MixedWords(was) ? StatementChangeKind.Characters
            : IsCutOff(before, after) ? StatementChangeKind.CutOff
            : StatementChangeKind.Wording;
    }

    private static int Denied(IReadOnlyList<string> words) => words.Count(word => Denials.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal));

    // Figures and contacts in their order; units and currencies once each, since "$6,710" and "USD 6,710" are one amount.
    private static IEnumerable<string> Values(IReadOnlyList<string> words)
    {
        var plain = words.Select(word => Numbers.GetValueOrDefault(word, word)).ToList();

        return plain.Where(word => word.Any(char.IsDigit) || word.Contains('@', StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal))
            .Select(word => char.IsDigit(word[^1]) && word.All(letter => char.IsDigit(letter) || letter == ',') ? word.Replace(",", "", StringComparison.Ordinal) : word)
            .Concat(plain.Where(Units.ContainsKey).Select(word => Units[word]).Distinct().Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Names(string text) => [.. Tokens.Matches(text).Skip(1).Select(match => match.Value).Where(word => char.IsUpper(word[0]) && !Units.ContainsKey(word.ToLowerInvariant())).Select(word => word.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal))];

    // Question marks or replacement characters where other characters than ASCII's stood.
    private static bool AreLost(string before, string after) =>
        after.Count(letter => letter is '?' or '\ufffd') > before.Count(letter => letter is '?' or '\ufffd') && before.Count(IsForeign) > after.Count(IsForeign);

    private static bool IsForeign(char letter) => letter > 127 && letter != '\ufffd';

    private static int MixedWords(IReadOnlyList<string> words) => words.Count(word => word.Any(char.IsAsciiLetter) && word.Any(letter => letter is >= '\u0370' and <= '\u058f'));

    private static bool IsCutOff(string before, string after) =>
        after.Length < before.Length && before.StartsWith(after.TrimEnd('.', ' ', '…'), StringComparison.Ordinal) && (!".!?".Contains(after[^1], StringComparison.Ordinal) || ".!?".Contains(before[^1], StringComparison.Ordinal));

    // One word for a currency, a unit in the singular: what stands for the same compares equal.
    private static Dictionary<string, string> Lookup(params string[] lists)
    {
        var units = lists.SelectMany(list => list.Split(' ')).Distinct().ToDictionary(word => word, word => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word);
        foreach (var (word, same) in new[] { ("$", "usd"), ("dollar", "usd"), ("dollars", "usd"), ("£", "gbp"), ("pound", "gbp"), ("pounds", "gbp"), ("€", "eur"), ("euro", "eur"), ("euros", "eur"), ("cent", "%"), ("percent", "%") })
        {
            units[word] = same;
        }

        // "may" is a verb more often than a month, and "per" says nothing alone.
        units.Remove("may");
        units.Remove("per");

        return units;
    }

    [GeneratedRegex(@"https?://\S+|[\w.+-]+@[\w.-]+\w|[$£€¥%]|\d[\d.,:/]*\d|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Tokens { get; }
}
