namespace InternAssistant.Understanding.FollowUps;

/// <summary>Writes a message and what it takes over from an earlier question as one question that a person can read.</summary>
internal static class FollowUpWording
{
    private static readonly string[] Leads =
    [
        "and what about ", "and how about ", "ok and ", "okay and ", "ok what about ", "ok but ", "what about ", "how about ", "same for ", "same in ", "the same for ", "and ", "also ", "but ", "or ",
    ];

    private static readonly string[] Prepositions = ["in", "for", "at", "from", "with", "by", "on", "near", "to", "as", "during", "after", "before", "if", "without"];

    /// <summary>The question; the message with the earlier one in brackets when they do not fit into one.</summary>
    public static string Of(Reading message, Reading earlier, bool narrows)
    {
        var question = narrows && message.Concepts.Any(concept => concept.Required || concept.IsPlace)
            ? Narrowed(earlier, FragmentOf(message.Interpretation), message.Concepts)
            : PronounWording.Of(message.Interpretation, earlier);

        return question ?? $"{message.Interpretation} ({earlier.Interpretation})";
    }

    /// <summary>A question with one of several meanings chosen: "How much does it pay?" and "Cambridge".</summary>
    public static string Chosen(string question, string label, Lexicon lexicon)
    {
        var words = WordReader.Read(label);
        var isPlace = PlaceNames.Contains(words.Select(word => word.Lower)) || words.All(word => lexicon.IsPlace(word.Stem));

        return WithEnd(question, isPlace ? $"in {label}" : $"for {label}");
    }

    private static string Narrowed(Reading earlier, string fragment, IReadOnlyList<Concept> own)
    {
        var isPlace = own.Any(concept => concept.IsPlace);
        var replaced = earlier.Concepts.Where(concept => concept.Required && concept.IsPlace == isPlace && !concept.IsNumber).ToList();
        if (replaced.Count == 1)
        {
            var at = earlier.Interpretation.IndexOf(replaced[0].Text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var before = earlier.Interpretation[..at];
                var name = WithoutPreposition(fragment);

                return Marked(before + (EndsWithArticle(before) ? WithoutArticle(name) : name) + earlier.Interpretation[(at + replaced[0].Text.Length)..]);
            }
        }

        return WithEnd(earlier.Interpretation, StartsWithPreposition(fragment) ? fragment : isPlace ? $"in {fragment}" : $"for {fragment}");
    }

    private static string FragmentOf(string message)
    {
        var text = message.Trim().TrimEnd('?', '.', '!', ' ');
        foreach (var lead in Leads)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                return text[lead.Length..];
            }
        }

        return text;
    }

    private static bool StartsWithPreposition(string fragment) => Prepositions.Contains(fragment.Split(' ')[0].ToLowerInvariant());

    private static string WithoutPreposition(string fragment) => StartsWithPreposition(fragment) && fragment.Contains(' ', StringComparison.Ordinal) ? fragment[(fragment.IndexOf(' ', StringComparison.Ordinal) + 1)..] : fragment;

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static bool EndsWithArticle(string text) => text.EndsWith("the ", StringComparison.OrdinalIgnoreCase);

    private static string WithEnd(string question, string end) => Marked($"{question.TrimEnd('?', '.', '!', ' ')} {end}");

    private static string Marked(string question) => question.TrimEnd('?', '.', '!', ' ') + "?";
}
