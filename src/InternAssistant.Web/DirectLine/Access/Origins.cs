using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>Which pages may use this host: our own, and those of the setting. Headers that proxies add are not believed here.</summary>
public sealed class Origins(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> allowed = options.Value.AllowedOrigins
        .Select(origin => origin.Trim().TrimEnd('/')).Where(origin => origin.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly string publicUrl = options.Value.PublicUrl.TrimEnd('/');

    /// <summary>Our own origin, as the setting or the request names it.</summary>
    public string OwnOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        return publicUrl.Length > 0 ? publicUrl : $"{request.Scheme}://{request.Host}";
    }

    /// <summary>The same as an address of sockets.</summary>
    public string SocketsOf(HttpRequest request)
    {
        var own = OwnOf(request);

        return own.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? $"wss:{own["https:".Length..]}" : $"ws:{own["http:".Length..]}";
    }

    /// <summary>The page's origin, or null when the request names none.</summary>
    public static string? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        return request.Headers.Origin.Count > 0 ? request.Headers.Origin.ToString() : null;
    }

    public bool Allows(string origin, HttpRequest request) =>
        allowed.Contains(origin) || string.Equals(origin, OwnOf(request), StringComparison.OrdinalIgnoreCase);
}
