using System.Globalization;

namespace InternAssistant.Answering.Checking;

/// <summary>Words that are one number: "12", "13 270", "one hundred and thirty", "3rd".</summary>
/// <param name="Value">The number in digits.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="IsOne">True for the word "one", which is a number only beside a unit or a bound.</param>
/// <param name="IsArticle">True for "a" and "an", as in "a year or more".</param>
internal sealed record NumberRun(string Value, int First, int Last, bool IsOne = false, bool IsArticle = false)
{
    private const int Hundred = 100;

    /// <summary>The number that begins at a word; null where none does.</summary>
    public static NumberRun? At(ReadText text, int at)
    {
        var word = text.Words[at];
        if (word.Surface.Any(char.IsDigit))
        {
            return Digits(text, at);
        }

        if (word.Lower is "a" or "an")
        {
            return new NumberRun("1", at, at, IsArticle: true);
        }

        return ValueOf(word) is null ? null : Written(text, at);
    }

    private static NumberRun? Digits(ReadText text, int at)
    {
        var word = text.Words[at];
        var stem = word.Stem.Length > 2 && word.Stem[^2..] is "st" or "nd" or "rd" or "th" ? word.Stem[..^2] : word.Stem;
        if (!stem.All(letter => char.IsAsciiDigit(letter) || letter == '.'))
        {
            return null;
        }

        // Groups of thousands may be set apart by a space: "13 270".
        var last = at;
        var value = stem;
        while (value.Length <= 9 && word.Surface.Length <= 3 && last + 1 < text.Words.Count
            && text.Words[last + 1] is { Surface.Length: 3 } next && next.Surface.All(char.IsAsciiDigit)
            && next.Start - text.Words[last].End == 1 && char.IsWhiteSpace(text.Text[next.Start - 1]))
        {
            value += next.Surface;
            last++;
        }

        return new NumberRun(value, at, last);
    }

    // Tens and units are added, "hundred" and "thousand" multiply what stands before them.
    private static NumberRun Written(ReadText text, int at)
    {
        long total = 0;
        long part = 0;
        var last = at;
        for (var index = at; index < text.Words.Count; index++)
        {
            if (ValueOf(text.Words[index]) is { } value && (index == at || value >= Hundred || (part % Hundred is 0 or >= 20 && value < Hundred && (part % Hundred == 0 || value < 10))))
            {
                (total, part) = value switch
                {
                    >= 1000 => (total + (Math.Max(1, part) * value), 0),
                    Hundred => (total, Math.Max(1, part) * value),
                    _ => (total, part + value),
                };
                last = index;
            }
            else if (!(text.Words[index].Lower == "and" && index > at && part % Hundred == 0 && part + total > 0 && index + 1 < text.Words.Count && ValueOf(text.Words[index + 1]) is < Hundred && (part >= Hundred || total > 0)))
            {
                break;
            }
        }

        return new NumberRun((total + part).ToString(CultureInfo.InvariantCulture), at, last, IsOne: last == at && text.Words[at].Lower == "one");
    }

    private static long? ValueOf(ReadWord word) => word.Lower switch
    {
        "one" => 1,
        "thousand" => 1000,
        "million" => 1_000_000,
        "dozen" => 12,
        _ when !word.Surface.Any(char.IsDigit) && word.Stem.All(char.IsAsciiDigit) => long.Parse(word.Stem, CultureInfo.InvariantCulture),
        _ => null,
    };
}
