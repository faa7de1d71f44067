namespace InternAssistant.Conversation;

/// <summary>An earlier turn of the conversation.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What was answered; null when it is not known.</param>
public sealed record PastTurn(string Question, string? Answer = null);
