using System.Security.Cryptography;
using System.Text;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>Whose reaction one is, without saying who: HMAC-SHA256 (RFC 2104) over channel and account, keyed with the answer's random id, so that nobody can be followed from answer to answer.</summary>
public static class Reactor
{
    /// <summary>The same person gives the same name to the same answer, and another to every other.</summary>
    public static string Of(Activity activity, string answerId)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var account = Encoding.UTF8.GetBytes($"{activity.ChannelId}/{activity.From?.AadObjectId ?? activity.From?.Id}");

        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(answerId), account))[..32];
    }
}
