namespace InternAssistant.Conversation;

/// <summary>A conversation that this product hosts itself.</summary>
/// <param name="Id">Its id, of 128 random bits or more.</param>
/// <param name="Header">What its host keeps beside its activities, as JSON.</param>
/// <param name="Created">When it began.</param>
/// <param name="LastActive">When somebody said something last.</param>
public sealed record JournaledConversation(string Id, string Header, DateTimeOffset Created, DateTimeOffset LastActive);
