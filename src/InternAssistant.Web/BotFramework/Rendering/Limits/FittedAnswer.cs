using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Units;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>Finds the longest beginning of an answer whose message is not too large.</summary>
public static class FittedAnswer
{
    /// <summary>The largest message that <paramref name="write"/> makes of the answer and that a channel takes.</summary>
    public static Activity Of(Answer.Grounded answer, Func<ShownAnswer, Activity> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var units = AnswerUnits.Of(answer);

        return Sized(ShownAnswer.Of(answer, units, int.MaxValue), write) ?? Shorter(answer, units, write) ?? Sparser(answer, units, write);
    }

    private static Activity? Shorter(Answer.Grounded answer, IReadOnlyList<AnswerUnit> units, Func<ShownAnswer, Activity> write)
    {
        Activity? longest = null;
        var (least, most) = (1, units.Count);
        while (least <= most)
        {
            var middle = (least + most) / 2;
            if (Sized(ShownAnswer.Of(answer, units, middle), write) is { } fits)
            {
                (longest, least) = (fits, middle + 1);
            }
            else
            {
                most = middle - 1;
            }
        }

        return longest;
    }

    // One sentence with long quotes: fewer of them. A single one always fits, since its parts have limits.
    private static Activity Sparser(Answer.Grounded answer, IReadOnlyList<AnswerUnit> units, Func<ShownAnswer, Activity> write)
    {
        for (var citations = ShownAnswer.MostCitations / 2; citations > 0; citations /= 2)
        {
            if (Sized(ShownAnswer.Of(answer, units, 1, citations), write) is { } fits)
            {
                return fits;
            }
        }

        throw new InvalidOperationException("One sentence with one source is larger than a message may be.");
    }

    private static Activity? Sized(ShownAnswer shown, Func<ShownAnswer, Activity> write) => SizedActivity.Of(write(shown))?.Activity;
}
