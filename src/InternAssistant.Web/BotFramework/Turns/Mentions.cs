using System.Net;
using System.Text.RegularExpressions;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>
/// In groups people address the bot as <c>&lt;at&gt;Bot&lt;/at&gt;</c>; that is no part of the question. Teams writes text as HTML does
/// (<c>&amp;amp;</c>, <c>&amp;nbsp;</c>), which is undone here too.
/// </summary>
public static partial class Mentions
{
    private const int MostMentions = 50;

    /// <summary>The activity's text without mentions of its recipient; other people's mentions stay as their names.</summary>
    public static string TextWithoutRecipient(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = activity.Text ?? "";

        foreach (var mention in MentionsOf(activity))
        {
            text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
        }

        text = AtTag().Replace(text, match => IsName(match.Groups["name"].Value, activity.Recipient) ? "" : match.Groups["name"].Value);

        return (activity.ChannelId == ChannelIds.Teams ? Decoded(text) : text).Trim();
    }

    private static IEnumerable<string> MentionsOf(Activity activity) =>
        from entity in (activity.Entities ?? []).Take(MostMentions)
        where JsonText.In(entity, "type") == "mention"
        where entity.TryGetProperty("mentioned", out var mentioned) && JsonText.In(mentioned, "id") is { Length: > 0 } id && id == activity.Recipient?.Id
        let text = JsonText.In(entity, "text")
        where text is { Length: > 0 }
        select text;

    private static bool IsName(string name, ChannelAccount? recipient) =>
        string.Equals(Decoded(name).Trim(), recipient?.Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Decoded(string text) => WebUtility.HtmlDecode(text).Replace('\u00a0', ' ');

    [GeneratedRegex("<at[^>]{0,200}>(?<name>[^<]{0,200})</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtTag();
}
