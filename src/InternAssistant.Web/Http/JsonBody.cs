using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.Http;

/// <summary>Reads a request's body whole, up to a limit that also holds when the request does not say its length.</summary>
public static class JsonBody
{
    /// <summary>The body, or the problem to answer with.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, ProblemHttpResult? Problem)> ReadAsync(
        HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (!IsJson(request.ContentType))
        {
            return (default, Problems.NotJson());
        }

        if (request.ContentLength > limit)
        {
            return (default, Problems.TooLarge(limit));
        }

        var body = new byte[limit + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);

        return length > limit ? (default, Problems.TooLarge(limit)) : (body.AsMemory(0, length), null);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
