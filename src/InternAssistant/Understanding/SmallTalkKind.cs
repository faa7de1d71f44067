namespace InternAssistant.Understanding;

/// <summary>What people say besides questions.</summary>
public enum SmallTalkKind
{
    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Thank you, all right.</summary>
    Thanks,

    /// <summary>Goodbye.</summary>
    Goodbye,

    /// <summary>How are you?</summary>
    WellBeing,

    /// <summary>Who are you, what can you do?</summary>
    AboutAssistant,
}
