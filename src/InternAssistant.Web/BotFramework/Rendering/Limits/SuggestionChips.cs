using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>What a person may say next with one click, at most as many as a channel shows.</summary>
public sealed record SuggestionChips
{
    /// <summary>How many Teams shows.</summary>
    public const int MostInTeams = 3;

    /// <summary>How many there may be elsewhere.</summary>
    public const int Most = 10;

    /// <summary>The longest question that a chip asks, in UTF-16 code units.</summary>
    public const int LongestQuestion = 300;

    private SuggestionChips(IReadOnlyList<CardAction> actions) => Actions = actions;

    public IReadOnlyList<CardAction> Actions { get; }

    /// <summary>The choices of a question back, else the suggestions of the answer; null when there are none.</summary>
    public static SuggestedActions? Of(Answer answer, int most = Most)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var chips = new SuggestionChips([.. Asked(answer).Take(Math.Min(most, Most))]);

        return chips.Actions.Count > 0 ? new SuggestedActions(chips.Actions) : null;
    }

    /// <summary>The choices of a question back, as many as a card has room for.</summary>
    public static IReadOnlyList<CardAction> Choices(Answer.Clarification clarification, int most)
    {
        ArgumentNullException.ThrowIfNull(clarification);

        return [.. Asked(clarification).Take(most)];
    }

    private static IEnumerable<CardAction> Asked(Answer answer) =>
        from pair in answer is Answer.Clarification clarification
            ? clarification.Choices.Select(choice => (choice.Label, choice.Value))
            : answer.Suggestions.Select(question => (Label: question, Value: question))
        let value = CutText.OnOneLine(pair.Value, LongestQuestion)
        where value.Length > 0
        select CardAction.Say(ActionTitle.Of(pair.Label).Value, value);
}
