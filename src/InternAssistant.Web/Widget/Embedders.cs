namespace InternAssistant.Web.Widget;

/// <summary>Who may show the chat window in a page of theirs, as the source list of a <c>frame-ancestors</c> directive.</summary>
public static class Embedders
{
    /// <summary>Ourselves and the origins that are allowed. What is not an origin of the web is left out: it could end the directive.</summary>
    public static string SourceList(IEnumerable<string> allowedOrigins)
    {
        ArgumentNullException.ThrowIfNull(allowedOrigins);

        return string.Join(' ', allowedOrigins.Select(OriginOf).OfType<string>().Prepend("'self'").Distinct(StringComparer.Ordinal));
    }

    private static string? OriginOf(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
            ? uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)
            : null;
}
