namespace InternAssistant.Web.Http;

/// <summary>What browsers are told about a page. An endpoint whose page needs more than <see cref="Strict"/> puts its own into the request's features.</summary>
/// <param name="ContentSecurity">The value of <c>Content-Security-Policy</c>.</param>
/// <param name="UsedBy">The value of <c>Cross-Origin-Resource-Policy</c>: who may load it into a page.</param>
public sealed record PagePolicy(string ContentSecurity, string UsedBy = "same-origin")
{
    private const string Closed = "base-uri 'none'; form-action 'none'";

    /// <summary>Our own files and nothing else, in no frame but one of ours.</summary>
    public static readonly PagePolicy Strict = new(
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; {Closed}; frame-ancestors 'none'");

    /// <summary>A script that pages of other origins load.</summary>
    public static readonly PagePolicy Shared = Strict with { UsedBy = "cross-origin" };

    /// <summary>The chat window: styles that Web Chat writes carry a nonce, and it speaks over a WebSocket to the host that serves it.</summary>
    public static PagePolicy ForFrame(HttpRequest request, string nonce, string embedders)
    {
        ArgumentNullException.ThrowIfNull(request);

        return new(
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self'; connect-src 'self'{SocketsOf(request)}; {Closed}; frame-ancestors {embedders}",
            "cross-origin");
    }

    // Not every browser counts the WebSockets of a page's own host as 'self'. A proxy may have ended TLS before us.
    private static string SocketsOf(HttpRequest request) =>
        !request.Host.HasValue ? "" : request.IsHttps ? $" wss://{request.Host}" : $" ws://{request.Host} wss://{request.Host}";
}
