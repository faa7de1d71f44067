namespace InternAssistant.Conversation;

/// <summary>What became of a request's JSON.</summary>
public abstract record TurnRequestResult
{
    private TurnRequestResult()
    {
    }

    /// <summary>It is a request.</summary>
    public sealed record Read(TurnRequest Request) : TurnRequestResult;

    /// <summary>It is none.</summary>
    /// <param name="Id">The request's id as raw JSON, when at least that could be read.</param>
    /// <param name="Problem">A sentence that says what is wrong and what is expected.</param>
    public sealed record Malformed(string? Id, string Problem) : TurnRequestResult;
}
