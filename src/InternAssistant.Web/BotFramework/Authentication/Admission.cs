using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Who sends, as far as the request's headers prove it, and which activities such a sender may bring.</summary>
public abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>Why this sender may not bring an activity; null when it may.</summary>
    public abstract Refusal? RefusalOf(Activity activity);

    /// <summary>Somebody who is not let in.</summary>
    public sealed record Refused(Refusal Reason) : Admission
    {
        public override Refusal? RefusalOf(Activity activity) => Reason;
    }

    /// <summary>A program of this machine, while there is no app registration.</summary>
    public sealed record Local : Admission
    {
        public override Refusal? RefusalOf(Activity activity) => null;
    }

    /// <summary>A holder of the app's own secret: the Emulator, or another program of the same registration.</summary>
    public sealed record Owner : Admission
    {
        public override Refusal? RefusalOf(Activity activity)
        {
            ArgumentNullException.ThrowIfNull(activity);

            return string.IsNullOrWhiteSpace(activity.ChannelId) ? Refusal.NoChannel : null;
        }
    }

    /// <summary>The Bot Framework's service, for one service address and the channels that the key is endorsed for.</summary>
    public sealed record Channel(string ServiceUrl, IReadOnlyCollection<string> Endorsements) : Admission
    {
        public override Refusal? RefusalOf(Activity activity)
        {
            ArgumentNullException.ThrowIfNull(activity);

            return activity switch
            {
                _ when string.IsNullOrWhiteSpace(activity.ChannelId) => Refusal.NoChannel,
                _ when !Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal) => Refusal.AnotherChannel,
                _ when !string.Equals(activity.ServiceUrl, ServiceUrl, StringComparison.OrdinalIgnoreCase) => Refusal.AnotherService,
                _ => null,
            };
        }
    }
}
