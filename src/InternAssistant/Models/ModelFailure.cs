namespace InternAssistant.Models;

/// <summary>Why a language model gave nothing that can be used.</summary>
public enum ModelFailure
{
    /// <summary>The tokens of the turn or of the day are used up; nothing was sent.</summary>
    BudgetSpent,

    /// <summary>Too many calls failed a moment ago; nothing was sent.</summary>
    Paused,

    /// <summary>No whole reply within the time limit.</summary>
    TimedOut,

    /// <summary>Nobody answers at the endpoint, or the connection broke.</summary>
    Unreachable,

    /// <summary>The endpoint answered with a status that says no: a wrong key, an unknown model, a request that it does not take.</summary>
    Refused,

    /// <summary>The endpoint is busy or broken: status 408, 429 or 5xx.</summary>
    Unavailable,

    /// <summary>What came back is no reply in OpenAI's form.</summary>
    Malformed,

    /// <summary>A reply without text.</summary>
    Empty,
}
