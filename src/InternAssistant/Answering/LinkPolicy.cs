using InternAssistant.Knowledge;

namespace InternAssistant.Answering;

/// <summary>Decides which addresses a person gets to click: http and https, and only hosts that the settings name.</summary>
public sealed class LinkPolicy(IEnumerable<string> allowedHosts)
{
    private readonly HashSet<string> hosts = new(allowedHosts.Select(PlainOf), StringComparer.OrdinalIgnoreCase);

    /// <summary>The document's address, or null when it has none that may be shown.</summary>
    public string? UrlOf(KnowledgeDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return UrlOf(document.FrontMatter.Source);
    }

    /// <summary>An address that staff wrote, or null when it may not be shown.</summary>
    public string? UrlOf(string? source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && HostOf(address) is { } host
        && hosts.Contains(host)
            ? address.AbsoluteUri
            : null;

    // Hosts are compared in the form that is looked up, so that letters of a language match their punycode.
    private static string PlainOf(string host) => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address) && HostOf(address) is { } plain ? plain : host;

    // A host may be an address and still no name that can be looked up, such as one with an invisible letter in it.
    private static string? HostOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
