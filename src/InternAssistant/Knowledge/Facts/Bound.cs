namespace InternAssistant.Knowledge.Facts;

/// <summary>Whether a stated number is the number itself or a limit to it.</summary>
internal enum Bound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>"at least", "more than", "from".</summary>
    AtLeast,

    /// <summary>"at most", "up to", "no more than".</summary>
    AtMost,
}
