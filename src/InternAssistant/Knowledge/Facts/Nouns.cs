namespace InternAssistant.Knowledge.Facts;

/// <summary>The nouns of counts: which words are plural, and which name the same thing.</summary>
internal static class Nouns
{
    private static readonly HashSet<string> IrregularPlurals = new(StringComparer.Ordinal) { "people", "staff", "children", "spacecraft", "women", "men", "phds", "personnel", "media", "faculty", "postdocs" };

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "of", "in", "at", "on", "for", "to", "from", "by", "with", "and", "or", "is", "are", "was", "were", "has", "have", "as", "that", "which", "who", "a", "an", "the", "per", "if", "when", "than", "this", "works", "lies", "stands",
        "always", "sometimes", "yes", "its", "his", "lasts", "starts", "begins", "ends", "closes", "opens", "costs", "pays", "means", "times", "does", "bus", "campus", "across",
    };

    private static readonly Dictionary<string, string> Same = Build(
        "place: places positions openings slots vacancies spots",
        "staff: people staff employees researchers engineers scientists workers personnel members colleagues headcount staffers mathematicians",
        "intern: interns students fellows trainees participants",
        "letter: letters references referees recommendations",
        "day: days", "credit: ects credits", "team: teams groups", "lab: labs laboratories sites locations offices campuses", "publication: publications papers", "talk: talks", "page: pages");

    /// <summary>True for words that name more than one.</summary>
    public static bool IsPlural(string word) =>
        (word.Length > 3 && word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) && !Ends.Contains(word)) || IrregularPlurals.Contains(word);

    /// <summary>True where the noun with its attributes is over.</summary>
    public static bool EndsPhrase(string word) => Ends.Contains(word);

    /// <summary>True for nouns that may stand before a number without numbering: "Interns 12".</summary>
    public static bool IsPlain(string word) => Same.ContainsKey(word) || Ends.Contains(word) || word is "about" or "over" or "nearly" or "some" or "only" or "than" or "least" or "most" or "around" or "approximately" or "all" or "these" or "our" or "we" or "you" or "interns" or "there";

    /// <summary>The basic form; nouns for the same thing have the same.</summary>
    public static string Basic(string word) => Same.GetValueOrDefault(word) ?? Stem.Of(word);

    private static Dictionary<string, string> Build(params string[] lines)
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);

            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                same[word] = line[..colon];
            }
        }

        return same;
    }
}
