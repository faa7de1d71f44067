using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.Http;

/// <summary>Reads the JSON of a request for endpoints that answer with problem details.</summary>
public static class JsonBody
{
    /// <summary>The body, or the problem to answer with.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, ProblemHttpResult? Problem)> ReadAsync(
        HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (!BoundedBody.IsJson(request))
        {
            return (default, Problems.NotJson());
        }

        return await BoundedBody.ReadAsync(request, limit, cancellationToken) is { } json ? (json, null) : (default, Problems.TooLarge(limit));
    }
}
