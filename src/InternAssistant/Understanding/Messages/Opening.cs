namespace InternAssistant.Understanding.Messages;

/// <summary>How a piece of a message begins.</summary>
internal enum Opening
{
    /// <summary>Not as a question begins.</summary>
    None,

    /// <summary>As a question that stands inside another sentence: "what I need".</summary>
    Embedded,

    /// <summary>As a question or a request of its own.</summary>
    Asks,
}
