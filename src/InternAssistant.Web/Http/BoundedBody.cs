using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.Http;

/// <summary>Reads a request's body whole, up to a limit that also holds when the request does not say its length. Memory grows with what came, not with what was announced.</summary>
internal static class BoundedBody
{
    private const int FirstPiece = 4_096;

    /// <summary>The body, or null when it has more bytes than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
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

        // Not a conditional of null and memory: null would become empty memory.
        if (length > limit)
        {
            return null;
        }

        return body.AsMemory(0, length);
    }

    /// <summary>True for a body that says it is JSON in UTF-8.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
