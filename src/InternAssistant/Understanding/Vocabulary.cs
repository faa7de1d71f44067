using YamlDotNet.Serialization;

namespace InternAssistant.Understanding;

/// <summary>
/// Which words can stand for which: the general vocabulary of internships that is built in, and staff's own
/// <c>synonyms.yaml</c>. All in the compared form of <see cref="WordReader"/>.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>How well a word of the same group stands for a typed one.</summary>
    public const double GroupStrength = 0.9;

    /// <summary>How well a related word stands for a typed one.</summary>
    public const double RelatedStrength = 0.75;

    /// <summary>How well the official word stands for an everyday one.</summary>
    public const double EverydayStrength = 0.65;

    private static readonly Lazy<(List<string[]> Groups, List<(string From, string[] To)> Related)> BuiltIn = new(ReadBuiltIn);

    private static readonly Lazy<List<(string From, IReadOnlyList<string>[] To)>> Everyday = new(ReadEveryday);

    private static readonly Lazy<HashSet<string>> Words = new(() => BuiltIn.Value.Groups.SelectMany(group => group)
        .Concat(BuiltIn.Value.Related.Select(entry => entry.From))
        .SelectMany(WordReader.Read)
        .Select(word => word.Lower)
        .ToHashSet(StringComparer.Ordinal));

    private readonly Dictionary<string, List<Alternative>> alternatives = new(StringComparer.Ordinal);

    /// <summary>Joins the built-in vocabulary with staff's groups.</summary>
    public Vocabulary(IReadOnlyList<IReadOnlyList<string>> staffGroups)
    {
        ArgumentNullException.ThrowIfNull(staffGroups);
        foreach (var group in BuiltIn.Value.Groups.Concat(staffGroups))
        {
            AddGroup(group);
        }

        foreach (var (from, to) in BuiltIn.Value.Related)
        {
            var stems = WordReader.Stems(from);
            foreach (var key in Of(stems).Where(other => other.Strength >= GroupStrength).Select(other => KeyOf(other.Stems)).Prepend(KeyOf(stems)).ToList())
            {
                foreach (var word in to)
                {
                    Add(key, WordReader.Stems(word), RelatedStrength);
                }
            }
        }

        foreach (var (from, to) in Everyday.Value)
        {
            foreach (var word in to)
            {
                Add(from, word, EverydayStrength);
            }
        }

        LongestPhrase = alternatives.Count == 0 ? 1 : alternatives.Keys.Max(key => key.Count(letter => letter == ' ') + 1);
    }

    /// <summary>All words of the built-in vocabulary, as written.</summary>
    public static IReadOnlySet<string> BuiltInWords => Words.Value;

    /// <summary>The number of words of the longest phrase that has alternatives.</summary>
    public int LongestPhrase { get; }

    /// <summary>All single stems that occur in the vocabulary.</summary>
    public IEnumerable<string> Stems => alternatives.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal));

    /// <summary>What can stand for a word or phrase, without itself; empty when the vocabulary does not have it.</summary>
    public IReadOnlyList<Alternative> Of(IEnumerable<string> stems) => alternatives.GetValueOrDefault(KeyOf(stems)) ?? [];

    /// <summary>True when the vocabulary has the word or phrase.</summary>
    public bool Contains(IEnumerable<string> stems) => alternatives.ContainsKey(KeyOf(stems));

    private static string KeyOf(IEnumerable<string> stems) => string.Join(' ', stems);

    private void AddGroup(IReadOnlyList<string> group)
    {
        var members = group.Select(WordReader.Stems).Where(stems => stems.Count > 0).ToList();
        foreach (var member in members)
        {
            foreach (var other in members)
            {
                Add(KeyOf(member), other, GroupStrength);
            }
        }
    }

    private void Add(string key, IReadOnlyList<string> stems, double strength)
    {
        if (key.Length == 0 || stems.Count == 0)
        {
            return;
        }

        if (!alternatives.TryGetValue(key, out var list))
        {
            alternatives[key] = list = [];
        }

        if (KeyOf(stems) != key && !list.Exists(other => other.Stems.SequenceEqual(stems, StringComparer.Ordinal)))
        {
            list.Add(new Alternative(stems, strength));
        }
    }

    private static (List<string[]> Groups, List<(string From, string[] To)> Related) ReadBuiltIn()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.yaml")!;
        using var reader = new StreamReader(stream);
        var file = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(reader) ?? [];
        var groups = file.GetValueOrDefault("groups") as List<object> ?? [];
        var related = file.GetValueOrDefault("related") as Dictionary<object, object> ?? [];

        return (
            [.. groups.OfType<List<object>>().Select(WordsOf)],
            [.. related.Where(entry => entry.Value is List<object>).Select(entry => ($"{entry.Key}", WordsOf((List<object>)entry.Value)))]);
    }

    private static List<(string From, IReadOnlyList<string>[] To)> ReadEveryday() =>
    [
        .. EmbeddedList.Lines("everyday-words.txt")
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => (KeyOf(WordReader.Stems(parts[0])), parts[1].Split("; ").Select(WordReader.Stems).ToArray())),
    ];

    private static string[] WordsOf(List<object> words) => [.. words.Select(word => $"{word}")];
}
