using InternAssistant.Web.Http;

namespace InternAssistant.Web.DirectLine;

/// <summary>Reads the body of a request for endpoints that answer in Direct Line's shape.</summary>
internal static class RequestBody
{
    /// <summary>The body, or why it is refused. A request without a body has an empty one, whatever its type.</summary>
    public static async Task<(ReadOnlyMemory<byte> Body, Refusal? Refusal)> ReadJsonAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        var (body, refusal) = await ReadAsync(request, limit, cancellationToken);

        return refusal is null && body.Length > 0 && !BoundedBody.IsJson(request) ? (default, Refusal.NotJson) : (body, refusal);
    }

    public static async Task<(ReadOnlyMemory<byte> Body, Refusal? Refusal)> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken) =>
        await BoundedBody.ReadAsync(request, limit, cancellationToken) is { } body ? (body, null) : (default, Refusal.TooLarge($"The body may have {limit} bytes."));
}
