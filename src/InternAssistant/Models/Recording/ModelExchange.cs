namespace InternAssistant.Models.Recording;

/// <summary>One request to a language model and what came of it.</summary>
/// <param name="PromptHash">The SHA-256 of the messages, in lower-case hexadecimal.</param>
/// <param name="Prompt">The messages; null where prompts are not kept.</param>
/// <param name="Text">What the model wrote; null when the call failed.</param>
/// <param name="Calls">The look-ups that the model asked for.</param>
/// <param name="Tokens">The tokens that the endpoint counted; null when it counted none.</param>
/// <param name="Failure">Why there is no reply; null when there is one.</param>
/// <param name="ElapsedMs">How long the call took, in milliseconds.</param>
public sealed record ModelExchange(
    string PromptHash,
    IReadOnlyList<PromptMessage>? Prompt,
    string? Text,
    IReadOnlyList<RequestedCall> Calls,
    long? Tokens,
    string? Failure,
    double ElapsedMs);
