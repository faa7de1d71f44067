using System.Text.Json;
using System.Text.Unicode;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Schema;

namespace InternAssistant.Web.DirectLine;

/// <summary>Reads for whom a token or a conversation is asked.</summary>
internal static class TokenRequest
{
    private const int LargestBody = 16 * 1024;
    private const int LongestText = 128;

    private static readonly TokenParameters Nothing = new();

    /// <summary>The parameters, or why they are refused. No body is no parameters.</summary>
    public static async Task<(TokenParameters? Parameters, Refusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (body, refusal) = await RequestBody.ReadJsonAsync(request, LargestBody, cancellationToken);

        return refusal is not null ? (null, refusal) : body.IsEmpty ? (Nothing, null) : Read(body.Span);
    }

    /// <summary>The person who was asked for, or somebody new.</summary>
    public static ChannelAccount UserOf(TokenParameters parameters) =>
        new(parameters.User?.Id ?? RandomIds.NextUser(), parameters.User?.Name, "user");

    private static (TokenParameters? Parameters, Refusal? Refusal) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return Utf8.IsValid(json) && JsonSerializer.Deserialize(json, DirectLineJson.Default.TokenParameters) is { } parameters
                ? Checked(parameters)
                : (null, Refusal.Malformed("The body is no object in UTF-8."));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, Refusal.Malformed("The body is no object with a user of a string id and name."));
        }
    }

    private static (TokenParameters? Parameters, Refusal? Refusal) Checked(TokenParameters parameters)
    {
        var isShort = (parameters.User?.Id?.Length ?? 0) <= LongestText && (parameters.User?.Name?.Length ?? 0) <= LongestText
            && (parameters.Locale?.Length ?? 0) <= LongestText;

        return isShort ? (parameters, null) : (null, Refusal.Malformed($"A user's id or name, or the locale, is longer than {LongestText} characters."));
    }
}
