using InternAssistant.Conversation.Masking;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Rendering.Limits;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>The words beside a reaction as they are kept: short, and with personal details masked.</summary>
public static class FeedbackComment
{
    /// <summary>The longest that is kept, in UTF-16 code units.</summary>
    public const int Most = 1_000;

    // What is read of longer words; it ends between two of them, so that no detail is cut before it is found.
    private const int Read = 4_000;

    /// <summary>The words, or null when there are none, or no documents tell which details are public.</summary>
    public static string? Of(string? comment, Snapshot? snapshot)
    {
        if (snapshot is null || comment is null)
        {
            return null;
        }

        var words = VisibleText.Of(Beginning(comment)).Trim();

        return words.Length == 0 ? null : CutText.To(PersonalText.Mask(words, PublicWords.Of(snapshot)), Most);
    }

    private static string Beginning(string comment)
    {
        if (comment.Length <= Read)
        {
            return comment;
        }

        var end = comment.AsSpan(0, Read).LastIndexOfAny(' ', '\n', '\t');

        return comment[..Math.Max(end, 0)];
    }
}
