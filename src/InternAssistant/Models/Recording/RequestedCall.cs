namespace InternAssistant.Models.Recording;

/// <summary>A look-up that a language model asked for.</summary>
/// <param name="Id">The call's id.</param>
/// <param name="Name">The look-up.</param>
/// <param name="Arguments">Its arguments, as JSON.</param>
public sealed record RequestedCall(string Id, string Name, string Arguments);
