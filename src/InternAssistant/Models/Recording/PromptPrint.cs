using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace InternAssistant.Models.Recording;

/// <summary>The messages of a request as text, and their hash, by which a request is known again.</summary>
internal static class PromptPrint
{
    public static IReadOnlyList<PromptMessage> Of(IEnumerable<ChatMessage> messages) => [.. messages.Select(message => new PromptMessage(message.Role.Value, string.Concat(message.Contents.Select(TextOf))))];

    public static string HashOf(IEnumerable<PromptMessage> prompt) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u0001', prompt.Select(message => $"{message.Role}\u0002{message.Text}")))));

    public static string ArgumentsOf(FunctionCallContent call) => JsonSerializer.Serialize(call.Arguments ?? new Dictionary<string, object?>());

    private static string TextOf(AIContent content) => content switch
    {
        TextContent text => text.Text,
        FunctionCallContent call => $"{call.Name}({ArgumentsOf(call)})",
        FunctionResultContent result => result.Result?.ToString() ?? "",
        _ => "",
    };
}
