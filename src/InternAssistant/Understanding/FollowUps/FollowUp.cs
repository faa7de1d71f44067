namespace InternAssistant.Understanding.FollowUps;

/// <summary>Joins a message that cannot stand alone with the one before it.</summary>
internal static class FollowUp
{
    private const double InheritedShare = 0.5;
    private const int MostWords = 14;
    private const int MostWordsOfAName = 4;
    private const int LeastWordsOfAQuestion = 6;

    private static readonly string[] Askers = ["what", "when", "where", "who", "whom", "which", "why", "how", "whose"];

    /// <summary>True when the message leans on an earlier one: it points back, or has nothing of its own to look up.</summary>
    public static bool LooksBack(Reading reading)
    {
        var words = reading.Words.Select(word => word.Lower).ToList();
        if (words.Count == 0 || words.Count > MostWords || IsComplete(reading, words))
        {
            return false;
        }

        return StartsAsContinuation(words) || IsBareName(reading) || PointsBack(words) || !HasTopic(reading) || OnlyNarrows(reading);
    }

    /// <summary>The message with what it takes over from the earlier one.</summary>
    public static Reading Join(Reading message, Reading earlier)
    {
        var narrows = OnlyNarrows(message) || !HasTopic(message);
        var own = message.Concepts.ToList();
        var ownName = own.Exists(concept => concept.Required && !concept.IsPlace);
        var ownPlace = own.Exists(concept => concept.IsPlace || (concept.Required && concept.Unknown && !concept.IsNumber));
        foreach (var concept in earlier.Concepts)
        {
            var said = own.Exists(other => other.Text.Equals(concept.Text, StringComparison.OrdinalIgnoreCase) || Overlaps(other, concept));
            var counted = concept.IsFocus && message.Form.AnswerType is not (AnswerType.Any or AnswerType.Count);
            if (said || counted || (concept.IsPlace && ownPlace))
            {
                continue;
            }

            own.Add(concept with
            {
                Weight = narrows && !(ownName && concept.Required) ? concept.Weight : concept.Weight * InheritedShare,
                Required = concept.Required && !ownName,
                Inherited = !narrows || (ownName && concept.Required),
                IsFocus = narrows && (concept.IsFocus || message.Form.AnswerType == AnswerType.Count),
            });
        }

        var form = message.Form.AnswerType == AnswerType.Any && narrows
            ? earlier.Form with { Cues = message.Form.Cues, Focus = message.Form.Focus }
            : message.Form;

        return message with { Concepts = own, Form = form, Interpretation = FollowUpWording.Of(message, earlier, narrows) };
    }

    private static bool StartsAsContinuation(List<string> words) =>
        words[0] is "and" or "or" or "also" or "but"
        || (words.Count > 1 && words[0] is "what" or "how" && words[1] == "about")
        || (words.Count > 1 && words[0] is "ok" or "okay" && words[1] is "and" or "what" or "but")
        || (words.Count > 1 && words[0] == "same" && words[1] is "for" or "in");

    // "And where is the Gonville Hotel in Cambridge?" has all that it needs.
    private static bool IsComplete(Reading reading, List<string> words)
    {
        var topics = reading.Concepts.Count(concept => !concept.IsCue && !concept.IsGeneric && !concept.Unknown);
        var opens = words.SkipWhile(word => word is "and" or "or" or "also" or "but" or "ok" or "okay").FirstOrDefault() ?? "";

        return words.Count >= LeastWordsOfAQuestion && topics >= 2 && (Askers.Contains(opens) || QuestionWords.Auxiliaries.Contains(opens)) && words.Skip(1).FirstOrDefault() != "about" && !PointsBack(words);
    }

    // "Redmond?", "the SHARC one"
    private static bool IsBareName(Reading reading) => reading.Words.Count <= MostWordsOfAName
        && reading.Concepts.Count > 0 && reading.Concepts.All(concept => concept is { Required: true, Unknown: false, IsNumber: false });

    private static bool PointsBack(List<string> words) =>
        words.Exists(word => QuestionWords.Pronouns.Contains(word)) && !words.Exists(word => word is "is" && words.IndexOf("there") == words.IndexOf("is") + 1);

    private static bool HasTopic(Reading reading) => reading.Concepts.Any(concept => !concept.IsCue && !concept.IsGeneric);

    // Only names and cues: "and in San Francisco?"
    private static bool OnlyNarrows(Reading reading) =>
        IsBareName(reading) || (reading.Words.Count <= 6 && StartsAsContinuation([.. reading.Words.Select(word => word.Lower)])
            && reading.Concepts.All(concept => concept.Required || concept.IsCue || concept.IsGeneric));

    private static bool Overlaps(Concept left, Concept right) => left.Alternatives.Any(alternative =>
        alternative.Strength > Vocabulary.RelatedStrength && right.Alternatives[0].Stems.SequenceEqual(alternative.Stems, StringComparer.Ordinal));
}
