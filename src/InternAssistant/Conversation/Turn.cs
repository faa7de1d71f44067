namespace InternAssistant.Conversation;

/// <summary>What a person said, and when.</summary>
/// <param name="Text">What was typed, as it came.</param>
/// <param name="History">The earlier turns of the conversation, oldest first.</param>
/// <param name="Now">The clock that the answer is given by: postings start and expire.</param>
public sealed record Turn(string Text, IReadOnlyList<PastTurn> History, DateTimeOffset Now);
