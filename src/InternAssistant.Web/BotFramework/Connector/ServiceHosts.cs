using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>
/// Which addresses replies may be sent to. An activity names where its replies go; whoever could choose that freely would receive the bot's tokens,
/// or have this host knock at doors inside its own network.
/// </summary>
public sealed class ServiceHosts(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private static readonly string[] SharedSuffixes = ["trafficmanager.net", "azurewebsites.net", "cloudapp.net", "azure.com", "windows.net"];

    private readonly string[] allowed = EntriesOf(options.Value.AllowedServiceHosts);

    /// <summary>The address with a slash at its end; null when nothing may be sent there.</summary>
    public Uri? Find(string? serviceUrl)
    {
        if (serviceUrl is null || !serviceUrl.All(IsPlain) || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || !IsWrittenAsRead(serviceUrl, address))
        {
            return null;
        }

        return IsLocal(address) || IsAllowed(address) ? new Uri(serviceUrl.EndsWith('/') ? serviceUrl : serviceUrl + "/") : null;
    }

    /// <summary>What is wrong with a list of hosts, as sentences.</summary>
    public static IEnumerable<string> FaultsOf(string hosts)
    {
        foreach (var entry in EntriesOf(hosts))
        {
            var name = entry.StartsWith("*.", StringComparison.Ordinal) ? entry[2..] : entry;

            if (!IsHostName(name))
            {
                yield return $"BotFramework:AllowedServiceHosts has '{entry}', which is no host name. Write names such as smba.trafficmanager.net or *.botframework.com, divided by commas.";
            }
            else if (name != entry && SharedSuffixes.Contains(name, StringComparer.Ordinal))
            {
                yield return $"BotFramework:AllowedServiceHosts has '{entry}', below which anybody can register a host. Write the exact names.";
            }
        }
    }

    private static string[] EntriesOf(string hosts) =>
        [.. hosts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(host => host.ToLowerInvariant())];

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || "-._~:/[]".Contains(character, StringComparison.Ordinal);

    // What stands there must be what the parser made of it, so that no other reader can see another host in it.
    private static bool IsWrittenAsRead(string written, Uri address)
    {
        var path = address.AbsolutePath == "/" && !written.EndsWith('/') ? "" : address.AbsolutePath;
        var port = address.IsDefaultPort ? "" : $":{address.Port}";

        return string.Equals(written, $"{address.Scheme}://{address.Host}{port}{path}", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsLocal(Uri address) =>
        environment.IsDevelopment() && address is { Scheme: "http" or "https", Host: "localhost" or "127.0.0.1" or "[::1]" };

    private bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.HostNameType == UriHostNameType.Dns && IsHostName(address.Host)
        && allowed.Any(entry => entry.StartsWith("*.", StringComparison.Ordinal) ? IsBelow(address.Host, entry[1..]) : address.Host == entry);

    private static bool IsBelow(string host, string suffix) => host.Length > suffix.Length && host.EndsWith(suffix, StringComparison.Ordinal);

    // Letters outside ASCII arrive as xn-- and look like other letters: no service of the Bot Framework has them.
    private static bool IsHostName(string name) => name.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel) && labels[^1].Any(char.IsAsciiLetter);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && label[0] != '-' && label[^1] != '-' && !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);
}
