namespace InternAssistant.Understanding.Messages;

/// <summary>The questions of one message.</summary>
/// <param name="Questions">What is answered, in order; one entry when the message is one question.</param>
/// <param name="LeftOver">Questions beyond the most that are answered at once, in order.</param>
public sealed record Message(IReadOnlyList<string> Questions, IReadOnlyList<string> LeftOver)
{
    /// <summary>True when several questions are asked.</summary>
    public bool HasSeveral => Questions.Count > 1;
}
