using System.Net;

namespace InternAssistant.Knowledge.Lint;

/// <summary>Where a link leads.</summary>
/// <param name="Kind">To the web, to a file of the folder, to a person, or somewhere that is refused.</param>
/// <param name="Host">The host in the form that is looked up, for links to the web.</param>
/// <param name="Path">The path as written, decoded, without query and anchor, for links to files.</param>
/// <param name="Anchor">The anchor, decoded; null where there is none.</param>
internal sealed record LinkTarget(LinkKind Kind, string Host = "", string Path = "", string? Anchor = null)
{
    /// <summary>Reads a link's target as it stands in the file.</summary>
    public static LinkTarget Read(string written)
    {
        var target = string.Concat(WebUtility.HtmlDecode(written).Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));

        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            target = "https:" + target;
        }

        return SchemeOf(target) switch
        {
            "" => File(target),
            "http" or "https" => Web(target),
            "mailto" or "tel" or "sms" => new LinkTarget(LinkKind.Person),
            "javascript" or "vbscript" or "data" or "file" or "blob" or { Length: 1 } => new LinkTarget(LinkKind.Dangerous),
            _ => new LinkTarget(LinkKind.Other),
        };
    }

    private static LinkTarget Web(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? new LinkTarget(address.UserInfo.Length > 0 ? LinkKind.Dangerous : LinkKind.Web, address.IdnHost.ToLowerInvariant())
            : new LinkTarget(LinkKind.Other);

    private static LinkTarget File(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Decode(target[(hash + 1)..]);
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);

        return new LinkTarget(LinkKind.File, Path: Decode(query < 0 ? path : path[..query]).Replace('\\', '/'), Anchor: anchor);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text);

    private static string SchemeOf(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);

        return colon > 0 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).ToString().All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? target[..colon].ToLowerInvariant()
            : "";
    }
}
