using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>The words by which sentences say the same, the opposite or something stronger: <c>wordings.txt</c>, read once.</summary>
internal sealed class Wordings
{
    private static readonly Lazy<Wordings> Shared = new(() => new Wordings());

    private readonly Dictionary<string, List<(string[] Words, Cue Cue)>> cues = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> same = [];
    private readonly Dictionary<string, List<(int Group, int Side)>> sides = new(StringComparer.Ordinal);
    private readonly List<string[][]> opposites = [];
    private readonly HashSet<string> light = new(StringComparer.Ordinal);
    private readonly HashSet<string> weak = new(StringComparer.Ordinal);
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly HashSet<string> verbs = new(StringComparer.Ordinal);

    private Wordings()
    {
        using var stream = typeof(Wordings).Assembly.GetManifestResourceStream("wordings.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                Add(line[..colon], line[(colon + 1)..]);
            }
        }

        foreach (var phrases in cues.Values)
        {
            phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    /// <summary>What is built in.</summary>
    public static Wordings BuiltIn => Shared.Value;

    /// <summary>Groups of words and phrases that may stand for each other.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Same => same;

    /// <summary>True for words that carry no claim of their own.</summary>
    public bool IsLight(string lower) => light.Contains(lower);

    /// <summary>True for stems that a paraphrase may bring in without claiming anything.</summary>
    public bool IsWeak(string stem) => weak.Contains(stem);

    /// <summary>True for the stems of kinds of people: students, supervisors.</summary>
    public bool IsPeople(string stem) => people.Contains(stem);

    /// <summary>True for the stems of what people and things do to each other.</summary>
    public bool IsVerb(string stem) => verbs.Contains(stem);

    /// <summary>The longest cue that begins at a word; of no words where none does.</summary>
    public (int Length, Cue Cue) CueAt(IReadOnlyList<string> lowers, int at)
    {
        if (cues.TryGetValue(lowers[at], out var phrases))
        {
            foreach (var (words, cue) in phrases)
            {
                if (at + words.Length <= lowers.Count && words.Index().All(word => lowers[at + word.Index] == word.Item))
                {
                    return (words.Length, cue);
                }
            }
        }

        return (0, Cue.None);
    }

    /// <summary>The stems of which none may stand where this one is quoted; empty for most.</summary>
    public IEnumerable<string> OppositesOf(string stem) => sides.TryGetValue(stem, out var places)
        ? places.SelectMany(place => opposites[place.Group].Index().Where(side => side.Index != place.Side).SelectMany(side => side.Item))
        : [];

    /// <summary>The stems that say the same as this one among its opposites, itself included.</summary>
    public IEnumerable<string> AlliesOf(string stem) => sides.TryGetValue(stem, out var places)
        ? places.SelectMany(place => opposites[place.Group][place.Side])
        : [];

    private static string[] Split(string list, char divider) => list.Split(divider, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void Add(string kind, string list)
    {
        switch (kind)
        {
            case "light":
                light.UnionWith(Split(list, ','));
                break;
            case "weak":
                weak.UnionWith(Split(list, ',').Select(WordReader.StemOf));
                break;
            case "verb":
                verbs.UnionWith(Split(list, ',').Select(WordReader.StemOf));
                break;
            case "people":
                people.UnionWith(Split(list, ',').Select(WordReader.StemOf));
                break;
            case "same":
                same.Add(Split(list, ','));
                break;
            case "opposite":
                AddOpposites([.. Split(list, '|').Select(side => Split(side, ',').Select(StemOf).ToArray())]);
                break;
            default:
                var cue = kind == "Neutral" ? Cue.None : Split(kind, '+').Aggregate(Cue.None, (all, one) => all | Enum.Parse<Cue>(one));
                foreach (var phrase in Split(list, ','))
                {
                    AddCue(phrase.Split(' '), cue);
                }

                break;
        }
    }

    // "on-site" is compared as "onsite", which texts are read as too.
    private static string StemOf(string phrase) => WordReader.StemOf(phrase.Replace("-", "", StringComparison.Ordinal));

    private void AddOpposites(string[][] group)
    {
        opposites.Add(group);
        foreach (var (side, stems) in group.Index())
        {
            foreach (var stem in stems)
            {
                (sides.TryGetValue(stem, out var places) ? places : sides[stem] = []).Add((opposites.Count - 1, side));
            }
        }
    }

    private void AddCue(string[] words, Cue cue)
    {
        if (!cues.TryGetValue(words[0], out var phrases))
        {
            cues[words[0]] = phrases = [];
        }

        var known = phrases.FindIndex(other => other.Words.SequenceEqual(words, StringComparer.Ordinal));
        if (known >= 0)
        {
            phrases[known] = (words, phrases[known].Cue | cue);
        }
        else
        {
            phrases.Add((words, cue));
        }
    }
}
