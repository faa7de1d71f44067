namespace InternAssistant.Tests.Understanding;

/// <summary>What fingers do to a word.</summary>
public enum Typo
{
    /// <summary>Two neighbours change places.</summary>
    Swap,

    /// <summary>A letter comes twice.</summary>
    Twice,

    /// <summary>A letter is left out; never the first.</summary>
    Omit,

    /// <summary>A letter too many; never in front.</summary>
    Insert,
}
