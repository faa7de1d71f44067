namespace InternAssistant.Conversation;

/// <summary>A question as programs send it: a line of a batch, the body of <c>POST /api/ask</c>. <see cref="TurnRequestReader"/> reads it.</summary>
/// <param name="Id">What the sender calls it, as raw JSON; null where it has no name.</param>
/// <param name="Question">What is asked.</param>
/// <param name="History">The earlier turns, oldest first.</param>
/// <param name="Now">The clock to answer by; null for the present.</param>
public sealed record TurnRequest(string? Id, string Question, IReadOnlyList<PastTurn> History, DateTimeOffset? Now)
{
    /// <summary>The turn that is asked for; <paramref name="present"/> is its clock when the request names none.</summary>
    public Turn ToTurn(DateTimeOffset present) => new(Question, History, Now ?? present);
}
