using System.Text.RegularExpressions;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>In groups people address the bot as <c>&lt;at&gt;Bot&lt;/at&gt;</c>; that is no part of the question.</summary>
public static partial class Mentions
{
    /// <summary>The activity's text without mentions of its recipient.</summary>
    public static string TextWithoutRecipient(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = activity.Text ?? "";

        foreach (var mention in MentionsOf(activity))
        {
            text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
        }

        return AtTag().Replace(text, match => IsName(match.Groups["name"].Value, activity.Recipient) ? "" : match.Groups["name"].Value).Trim();
    }

    private static IEnumerable<string> MentionsOf(Activity activity) =>
        from entity in activity.Entities ?? []
        where JsonText.Of(entity, "type") == "mention"
        where JsonText.Of(JsonText.Member(entity, "mentioned"), "id") is { Length: > 0 } id && id == activity.Recipient?.Id
        let text = JsonText.Of(entity, "text")
        where text is { Length: > 0 }
        select text;

    private static bool IsName(string name, ChannelAccount? recipient) => string.Equals(name.Trim(), recipient?.Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<at[^>]{0,200}>(?<name>[^<]{0,200})</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag();
}
