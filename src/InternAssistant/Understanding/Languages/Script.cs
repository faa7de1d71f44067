using System.Buffers;

namespace InternAssistant.Understanding.Languages;

/// <summary>Tells languages by the script that they are written in.</summary>
internal static class Script
{
    private static readonly (char From, char To, string Language)[] Ranges =
    [
        ('\u0370', '\u03ff', "Greek"), ('\u0400', '\u04ff', "Cyrillic"), ('\u0530', '\u058f', "Armenian"), ('\u0590', '\u05ff', "Hebrew"),
        ('\u0600', '\u06ff', "Arabic"), ('\u0750', '\u077f', "Arabic"), ('\u0900', '\u097f', "Hindi"), ('\u0980', '\u09ff', "Bengali"), ('\u0a00', '\u0a7f', "Punjabi"),
        ('\u0a80', '\u0aff', "Gujarati"), ('\u0b80', '\u0bff', "Tamil"), ('\u0c00', '\u0c7f', "Telugu"), ('\u0c80', '\u0cff', "Kannada"), ('\u0d00', '\u0d7f', "Malayalam"),
        ('\u0d80', '\u0dff', "Sinhala"), ('\u0e00', '\u0e7f', "Thai"), ('\u10a0', '\u10ff', "Georgian"), ('\u1200', '\u137f', "Amharic"), ('\u1780', '\u17ff', "Khmer"), ('\u1000', '\u109f', "Burmese"),
        ('\u3040', '\u30ff', "Japanese"), ('\u3400', '\u4dbf', "Chinese"), ('\u4e00', '\u9fff', "Chinese"), ('\uac00', '\ud7a3', "Korean"), ('\u1100', '\u11ff', "Korean"),
    ];

    private static readonly SearchValues<char> RussianOnly = SearchValues.Create("ыэё");
    private static readonly SearchValues<char> UkrainianOnly = SearchValues.Create("іїєґ");
    private static readonly SearchValues<char> SerbianOnly = SearchValues.Create("ђјљњћџ");
    private static readonly SearchValues<char> UrduOnly = SearchValues.Create("ٹڈڑںےہ");
    private static readonly SearchValues<char> NotArabic = SearchValues.Create("پچژگکی");

    /// <summary>The language when a share of the letters is in its script; null for Latin letters and for others.</summary>
    /// <param name="text">The message.</param>
    /// <param name="share">One letter in how many.</param>
    public static string? LanguageOf(string text, int share = 3)
    {
        var letters = text.Where(char.IsLetter).ToList();
        var counts = letters.Select(RangeOf).OfType<string>().GroupBy(name => name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        // Japanese mixes its own letters with Chinese ones.
        if (counts.TryGetValue("Japanese", out var kana) && counts.Remove("Chinese", out var han))
        {
            counts["Japanese"] = kana + han;
        }

        var most = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();

        return most.Key is null || most.Value * share < letters.Count ? null : most.Key switch
        {
            "Cyrillic" => Cyrillic(text.ToLowerInvariant()),
            "Arabic" => Arabic(text),
            _ => most.Key,
        };
    }

    private static string? RangeOf(char letter)
    {
        foreach (var (from, to, language) in Ranges)
        {
            if (letter >= from && letter <= to)
            {
                return language;
            }
        }

        return null;
    }

    private static string Cyrillic(string text) => text.AsSpan().IndexOfAny(UkrainianOnly) >= 0 ? "Ukrainian"
        : text.AsSpan().IndexOfAny(SerbianOnly) >= 0 ? "Serbian"
        : text.AsSpan().IndexOfAny(RussianOnly) < 0 && Has(text, "какво", "колко", "къде", "кога", "ще", "съм", "са", "има") ? "Bulgarian"
        : "Russian";

    private static bool Has(string text, params string[] words) => text.Split([' ', '?', '.', ','], StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);

    private static string Arabic(string text) => text.AsSpan().IndexOfAny(UrduOnly) >= 0 ? "Urdu" : text.AsSpan().IndexOfAny(NotArabic) >= 0 ? "Persian" : "Arabic";
}
