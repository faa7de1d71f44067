using System.Text.Json;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Rendering.WebChat;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>
/// Reads the forms that reactions come in: the invoke of Teams, whose words are JSON within a string; the same invoke of newer Web Chats, whose words are an
/// object; the event of Web Chat 4.18, which repeats the action that was clicked. Never throws for what they contain.
/// </summary>
public static class FeedbackReader
{
    /// <summary>The invoke that Teams sends when a reaction is given.</summary>
    public const string Submit = "message/submitAction";

    /// <summary>The event that Web Chat sends when a thumb is clicked.</summary>
    public const string Clicked = "webchat:activity-status/feedback";

    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 8 };

    /// <summary>The reaction, or null when the activity has none.</summary>
    public static GivenFeedback? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsInvoke ? Submitted(activity) : ClickedAction(activity);
    }

    private static GivenFeedback? Submitted(Activity activity)
    {
        var action = Member(activity.Value, "actionValue");

        return JsonText.In(activity.Value, "actionName") == "feedback" && ReactionOf(JsonText.In(action, "reaction")) is { } reaction && activity.ReplyToId is { Length: > 0 } about
            ? new GivenFeedback(reaction, CommentIn(Member(action, "feedback")), about)
            : null;
    }

    private static GivenFeedback? ClickedAction(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            var kind = JsonText.In(entity, "@type");
            if (ReactionOf(kind) is { } reaction && ReactionId.AnswerIdIn(JsonText.In(entity, "@id"), kind!) is { Length: > 0 } about)
            {
                return new GivenFeedback(reaction, null, about);
            }
        }

        return null;
    }

    private static Reaction? ReactionOf(string? word) => word switch
    {
        "like" or ReactionId.Like => Reaction.Like,
        "dislike" or ReactionId.Dislike => Reaction.Dislike,
        _ => null,
    };

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var member) ? member : null;

    private static string? CommentIn(JsonElement? feedback)
    {
        if (feedback is not { ValueKind: JsonValueKind.String })
        {
            return JsonText.In(feedback, "feedbackText");
        }

        try
        {
            using var inner = JsonDocument.Parse(feedback.Value.GetString()!, Shallow);

            return JsonText.In(inner.RootElement, "feedbackText");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
