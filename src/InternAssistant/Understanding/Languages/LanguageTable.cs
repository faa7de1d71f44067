using System.Collections.Frozen;

namespace InternAssistant.Understanding.Languages;

/// <summary>The languages that are told apart by their words; read once from <c>languages.txt</c> and <c>meanings.txt</c>.</summary>
internal static class LanguageTable
{
    private static readonly Lazy<IReadOnlyList<Language>> Known = new(ReadLanguages);
    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Written = new(ReadMeanings);

    /// <summary>The languages in Latin letters, in the order of the file.</summary>
    public static IReadOnlyList<Language> Languages => Known.Value;

    /// <summary>By language: words in other scripts and what they mean; an empty meaning for words that say nothing.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, string>> Meanings => Written.Value;

    private static List<Language> ReadLanguages()
    {
        var common = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        var languages = new List<Language>();
        foreach (var line in EmbeddedList.Lines("languages.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0].EndsWith(':'))
            {
                common[words[0][..^1]] = words.Skip(1).ToFrozenSet(StringComparer.Ordinal);
            }
            else
            {
                languages.Add(new Language(words[0], common[words[0]], words.Skip(2).DistinctBy(KeyOf).ToFrozenDictionary(KeyOf, MeaningOf, StringComparer.Ordinal)));
            }
        }

        return languages;
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> ReadMeanings() =>
        EmbeddedList.Lines("meanings.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenDictionary(
            words => words[0],
            words => words.Skip(1).DistinctBy(KeyOf).ToFrozenDictionary(KeyOf, MeaningOf, StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static string KeyOf(string entry) => entry[0] == '-' ? entry[1..] : entry.Split('=')[0];

    private static string MeaningOf(string entry) => entry[0] == '-' ? "" : entry.Split('=')[1].Replace('_', ' ');
}
