using InternAssistant.Conversation;
using InternAssistant.Understanding.Messages;

namespace InternAssistant.Understanding.FollowUps;

/// <summary>Reads a message with what was said before it.</summary>
internal static class HistoryReader
{
    /// <summary>How many earlier turns a message may lean on.</summary>
    public const int TurnsLookedAt = 4;

    /// <summary>The message as a question that stands alone.</summary>
    public static Reading Read(string text, IReadOnlyList<PastTurn> history, Lexicon lexicon) => Read(text, history, lexicon, TurnsLookedAt);

    private static Reading Read(string text, IReadOnlyList<PastTurn> history, Lexicon lexicon, int depth)
    {
        if (depth == 0 || history.Count == 0)
        {
            return Reading.Of(text, lexicon);
        }

        if ((OrdinalReference.Resolve(text, history, lexicon) ?? ChosenMeaning.Resolve(text, history, lexicon)) is { } named)
        {
            return Reading.Of(named, lexicon);
        }

        var own = Reading.Of(text, lexicon);
        for (var index = history.Count - 1; FollowUp.LooksBack(own) && index >= 0; index--)
        {
            var earlier = QuestionText.Clean(MessageSplitter.Split(history[index].Question).Questions[^1]);
            if (!QuestionText.IsEmpty(earlier) && SmallTalkReader.Read(earlier) is null)
            {
                return FollowUp.Join(own, Read(earlier, [.. history.Take(index)], lexicon, depth - 1));
            }
        }

        return own;
    }
}
