using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>What a posting is called, and by which words people name it.</summary>
internal static class PostingName
{
    private static readonly string[] Separators = [", ", " – ", " - ", ": ", " — "];

    /// <summary>The title without a first part that fits every posting: "Research intern, mission operations" is "Mission operations".</summary>
    public static string Of(string title)
    {
        foreach (var separator in Separators)
        {
            var end = title.IndexOf(separator, StringComparison.Ordinal);
            if (end > 0 && end + separator.Length < title.Length && Words(title[..end]).All(PlainWords.IsGeneral))
            {
                var rest = title[(end + separator.Length)..];

                return char.ToUpperInvariant(rest[0]) + rest[1..];
            }
        }

        return title;
    }

    /// <summary>The words of its title, places and other names of one word, without those that fit every posting.</summary>
    public static HashSet<string> WordsOf(KnowledgeDocument document)
    {
        var words = Words(document.Title).Concat(document.FrontMatter.Aliases.Where(alias => !alias.Trim().Contains(' ', StringComparison.Ordinal)).SelectMany(Words));
        var places = (document.FrontMatter.Posting?.Location ?? []).ToList();

        return [.. words.Concat(places.SelectMany(Words)).Where(IsTelling), .. places.Select(Initials).Where(initials => initials.Length > 2)];
    }

    /// <summary>The other names of several words, without those words that fit every posting.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> PhrasesOf(KnowledgeDocument document) =>
        [.. document.FrontMatter.Aliases.Where(alias => alias.Trim().Contains(' ', StringComparison.Ordinal)).Select(alias => Words(alias).Where(IsTelling).ToList()).Where(words => words.Count > 0)];

    /// <summary>The words of the places that are stated for it.</summary>
    public static HashSet<string> PlacesOf(KnowledgeDocument document, IReadOnlyList<PostingFact> facts)
    {
        var places = (document.FrontMatter.Posting?.Location ?? []).ToList();

        return [.. places.Concat(facts.Where(fact => fact.Property == PostingProperty.Place).Select(fact => fact.Text)).SelectMany(Words), .. places.Select(Initials)];
    }

    /// <summary>The words of a text in lower case.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. Understanding.WordReader.Read(text).SelectMany(word => word.Lower.Split('-', StringSplitOptions.RemoveEmptyEntries).Append(word.Lower).Distinct())];

    private static bool IsTelling(string word) => word.Length > 1 && !PlainWords.IsGeneral(word) && !PlaceWords.IsCountry(word) && word != "city" && !FactWords.IsKnown(word);

    private static string Initials(string place)
    {
        var words = place.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return words.Length < 2 ? "" : string.Concat(words.Select(word => char.ToLowerInvariant(word[0])));
    }
}
