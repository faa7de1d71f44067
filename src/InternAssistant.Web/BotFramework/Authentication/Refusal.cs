namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Why a request is not let in. It stands in the log; who asked is not told.</summary>
public enum Refusal
{
    /// <summary>No <c>Authorization</c>, or more than one, or another scheme than <c>Bearer</c>.</summary>
    NoToken,

    /// <summary>What stands there is no signed token of the form that is taken.</summary>
    MalformedToken,

    /// <summary>Nobody who is trusted issued it.</summary>
    UnknownIssuer,

    /// <summary>It is signed with a key that its issuer does not publish, or the keys cannot be had.</summary>
    UnknownKey,

    /// <summary>Signature, audience or lifetime do not hold.</summary>
    InvalidToken,

    /// <summary>Another app asked for it: a skill's or a stranger's.</summary>
    AnotherApp,

    /// <summary>The activity names no channel.</summary>
    NoChannel,

    /// <summary>The key may not speak for the activity's channel.</summary>
    AnotherChannel,

    /// <summary>The token was given for another service address than the activity names.</summary>
    AnotherService,
}
