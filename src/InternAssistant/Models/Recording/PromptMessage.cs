namespace InternAssistant.Models.Recording;

/// <summary>A message to a language model.</summary>
/// <param name="Role"><c>system</c>, <c>user</c>, <c>assistant</c> or <c>tool</c>.</param>
/// <param name="Text">What it says, look-ups and their results included.</param>
public sealed record PromptMessage(string Role, string Text);
