using System.Text;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Words for a stemmer, lower case: those of texts, and made ones that have every ending which Porter's algorithm looks for.</summary>
internal static class EnglishWords
{
    private const string List = "/usr/share/dict/words";

    private static readonly string[] Onsets =
        ["", "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "qu", "r", "s", "t", "v", "w", "x", "y", "z", "bl", "cr", "st", "tr", "sh", "str", "ph", "wh"];

    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "y", "ee", "ea", "ou", "ay", "ie", "yi"];

    private static readonly string[] Codas =
        ["", "b", "d", "g", "k", "l", "ll", "m", "n", "nn", "p", "pp", "r", "s", "ss", "t", "tt", "w", "x", "y", "z", "zz", "at", "bl", "iz", "ss", "st", "ng", "log", "ion", "sion"];

    private static readonly string[] Endings =
    [
        "", "", "s", "es", "ies", "sses", "ss", "eed", "ed", "ing", "ings", "ated", "bled", "ized", "y", "ational", "tional", "enci", "anci", "izer", "bli", "alli", "entli", "eli",
        "ousli", "ization", "ation", "ator", "alism", "iveness", "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness",
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "e", "ll", "'s",
        "ably", "ly", "edly", "ingly", "ally", "ously", "ality", "ivity", "ability", "ology", "ency", "ancy",
    ];

    /// <summary>The different words of texts, and those of the system's word list when it has one.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> texts) =>
        texts.Concat(File.Exists(List) ? File.ReadLines(List) : [])
            .SelectMany(text => StandardTokenizer.Tokenize(text).Select(word => text[word.Start..word.End].ToLowerInvariant()))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Different words that might be English.</summary>
    public static IReadOnlyCollection<string> Made(int count, int seed)
    {
        var random = new Random(seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = new StringBuilder();
            for (var syllables = random.Next(4); syllables >= 0; syllables--)
            {
                word.Append(Pick(random, Onsets)).Append(Pick(random, Nuclei)).Append(Pick(random, Codas));
            }

            words.Add(word.Append(Pick(random, Endings)).Append(Pick(random, Endings)).ToString());
        }

        return words;
    }

    /// <summary>Every sequence of up to three letters out of those that the algorithm tells apart, before every ending.</summary>
    public static IEnumerable<string> Short()
    {
        string[] letters = ["", "a", "e", "y", "b", "l", "s", "t", "w", "z"];

        return from first in letters
               from second in letters
               from third in letters
               from ending in Endings
               let word = first + second + third + ending
               where word.Length > 0
               select word;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
