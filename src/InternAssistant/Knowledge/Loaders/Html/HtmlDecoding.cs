using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>The encoding that a page names for itself.</summary>
internal static partial class HtmlDecoding
{
    private const int Prefix = 4096;

    /// <summary>The encoding named by a <c>meta</c> element near the top; null when there is none or nobody knows it.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = CharsetPattern().Match(Encoding.Latin1.GetString(bytes[..Math.Min(Prefix, bytes.Length)]));

        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups[1].Value.ToLowerInvariant();

        // As browsers do: what can be read as ASCII is not UTF-16, and Latin-1 is Windows-1252.
        return name is "utf-8" or "utf8" || name.StartsWith("utf-16", StringComparison.Ordinal)
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name);
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}[""']?([A-Za-z0-9_-]{2,30})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CharsetPattern();
}
