namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Which lines of a set of paraphrases are meant.</summary>
public enum Half
{
    /// <summary>All lines.</summary>
    Both,

    /// <summary>The first, third and so on: rules are fitted to them.</summary>
    Odd,

    /// <summary>The second, fourth and so on: only measured.</summary>
    Even,
}
