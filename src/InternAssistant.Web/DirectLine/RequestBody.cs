using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.DirectLine;

/// <summary>Reads the JSON of a request up to a limit that also holds when the request does not say its length. Memory grows with what came, not with what was announced.</summary>
internal static class RequestBody
{
    private const int FirstPiece = 4_096;

    /// <summary>The body, or why it is refused. A request without a body has an empty one, whatever its type.</summary>
    public static async Task<(ReadOnlyMemory<byte> Body, Refusal? Refusal)> ReadJsonAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        var (body, refusal) = await ReadAsync(request, limit, cancellationToken);

        return refusal is null && body.Length > 0 && !IsJson(request.ContentType) ? (default, Refusal.NotJson) : (body, refusal);
    }

    public static async Task<(ReadOnlyMemory<byte> Body, Refusal? Refusal)> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        var tooLarge = Refusal.TooLarge($"The body may have {limit} bytes.");

        if (request.ContentLength > limit)
        {
            return (default, tooLarge);
        }

        var body = new byte[Math.Min(FirstPiece, limit + 1)];
        var length = 0;

        while (length <= limit && await request.Body.ReadAsync(body.AsMemory(length), cancellationToken) is > 0 and var read)
        {
            length += read;
            if (length == body.Length && length <= limit)
            {
                Array.Resize(ref body, Math.Min(body.Length * 2, limit + 1));
            }
        }

        return length > limit ? (default, tooLarge) : (body.AsMemory(0, length), null);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
