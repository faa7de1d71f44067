using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>An activity that a channel takes whole: Teams asks for at most 80 KB of UTF-16; the addresses that a reply is given need some of it.</summary>
public sealed record SizedActivity
{
    /// <summary>The largest message, in bytes of UTF-16 JSON, with its addresses.</summary>
    public const int Most = 80 * 1024;

    private const int Addresses = 8 * 1024;

    private SizedActivity(Activity activity) => Activity = activity;

    public Activity Activity { get; }

    /// <summary>The activity, or null when it is too large.</summary>
    public static SizedActivity? Of(Activity activity) => ActivityJson.Write(activity).Length * sizeof(char) <= Most - Addresses ? new SizedActivity(activity) : null;
}
