using System.Text.Json;
using System.Text.Unicode;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>What a client may say. Everything that says who speaks, to whom and where is replaced; what is not named here is dropped or refused.</summary>
internal static class PostedActivity
{
    private const int LongestName = 100;
    private const int LongestReference = 256;
    private const int LargestExtras = 16 * 1024;

    private static readonly string[] Events = ["webchat:activity-status/feedback"];
    private static readonly string[] Invokes = ["message/submitAction"];
    private static readonly string[] OtherMembers = ["localTimestamp", "localTimezone", "importance", "speak", "valueType", "label", "code"];

    /// <summary>The activity, or why it is refused.</summary>
    public static (Activity? Activity, Refusal? Refusal) Read(ReadOnlySpan<byte> json, DirectLineOptions options)
    {
        if (!Utf8.IsValid(json))
        {
            return (null, Refusal.Malformed("The body is not UTF-8."));
        }

        try
        {
            var (activity, problem) = ActivityJson.Read(json);

            return activity is null ? (null, Refusal.Malformed(problem!))
                : RefusalOf(activity, options) is { } refusal ? (null, refusal)
                : (Cleaned(activity), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return (null, Refusal.Malformed("The body has half of a surrogate pair."));
        }
    }

    private static Refusal? RefusalOf(Activity activity, DirectLineOptions options) =>
        !IsAllowed(activity) ? Refusal.Malformed("Clients may post message, typing, endOfConversation, feedback and nothing else.")
        : activity.Attachments is { Count: > 0 } ? Refusal.Malformed("Attachments are uploaded, not posted.")
        : activity.Text?.Length > options.MaxTextLength ? Refusal.TooLarge($"A message may have {options.MaxTextLength} characters.")
        : activity.ReplyToId?.Length > LongestReference || activity.Name?.Length > LongestReference || activity.Locale?.Length > LongestReference
            ? Refusal.Malformed("An id, a name or a locale is too long.")
        : ExtrasOf(activity) > LargestExtras ? Refusal.TooLarge($"What stands beside the text may have {LargestExtras / 1024} KB.")
        : null;

    /// <summary>How many characters of JSON stand in members that hold whatever a client likes.</summary>
    private static int ExtrasOf(Activity activity) =>
        (activity.Entities ?? []).Append(activity.ChannelData ?? default).Append(activity.Value ?? default).Concat(OthersOf(activity).Select(other => other.Value))
            .Sum(extra => extra.ValueKind == JsonValueKind.Undefined ? 0 : extra.GetRawText().Length);

    private static bool IsAllowed(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Typing or ActivityTypes.EndOfConversation => true,
        ActivityTypes.Event => Events.Contains(activity.Name, StringComparer.Ordinal),
        ActivityTypes.Invoke => Invokes.Contains(activity.Name, StringComparer.Ordinal),
        _ => false,
    };

    private static Activity Cleaned(Activity activity)
    {
        var cleaned = activity with
        {
            Id = null,
            Timestamp = null,
            ServiceUrl = null,
            DeliveryMode = null,
            Action = null,
            MembersAdded = null,
            SuggestedActions = null,
            From = new ChannelAccount(Name: Shortened(activity.From?.Name)),
            Others = OthersOf(activity).ToDictionary(StringComparer.Ordinal),
        };

        // Written once here, so that what cannot be written is refused now.
        ActivityJson.Write(cleaned);

        return cleaned;
    }

    private static IEnumerable<KeyValuePair<string, JsonElement>> OthersOf(Activity activity) =>
        (activity.Others ?? []).Where(other => OtherMembers.Contains(other.Key, StringComparer.Ordinal));

    private static string? Shortened(string? name) => name?.Length > LongestName ? null : name;
}
