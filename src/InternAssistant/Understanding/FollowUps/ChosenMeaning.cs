using InternAssistant.Conversation;

namespace InternAssistant.Understanding.FollowUps;

/// <summary>A choice that was offered, typed or clicked: "Cambridge" after "Cambridge, Redmond or New York?".</summary>
internal static class ChosenMeaning
{
    private const int MostWords = 8;

    /// <summary>The earlier question with the choice in it; null when the last answer offered no choice like the message.</summary>
    public static string? Resolve(string message, IReadOnlyList<PastTurn> history, Lexicon lexicon)
    {
        if (history.Count == 0 || history[^1].Answer is not { } answer || !answer.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        var words = WordReader.Read(message).Where(word => !QuestionWords.Ignored.Contains(word.Lower)).Select(word => word.Stem).ToList();
        var choices = ListedThings.Choices(answer) is { Count: > 1 } offered ? offered : ListedThings.In(answer);
        var chosen = words.Count is 0 or > MostWords ? [] : choices.Where(choice => words.TrueForAll(WordReader.Stems(choice).Contains)).ToList();

        return chosen.Count == 1
            ? FollowUpWording.Chosen(history[^1].Question, chosen[0], lexicon)
            : null;
    }
}
