using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.Widget;

/// <summary>A form that a file lies ready in (RFC 9110, section 8.4).</summary>
/// <param name="Name">As <c>Content-Encoding</c> has it; <c>identity</c> is the file itself.</param>
/// <param name="FileEnding">What the name of the file ends with.</param>
public sealed record ContentCoding(string Name, string FileEnding)
{
    public static readonly ContentCoding Identity = new("identity", "");

    /// <summary>The smallest first.</summary>
    private static readonly ContentCoding[] Compressed = [new("br", ".br"), new("gzip", ".gz")];

    /// <summary>The coding that a browser likes best; of those that it likes alike, the smallest. Without a wish it is the file itself.</summary>
    public static ContentCoding For(IList<StringWithQualityHeaderValue> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        var best = Compressed.MaxBy(coding => QualityOf(coding, accepted))!;

        return QualityOf(best, accepted) > 0 ? best : Identity;
    }

    private static double QualityOf(ContentCoding coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var wish = accepted.FirstOrDefault(wish => wish.Value.Equals(coding.Name, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(wish => wish.Value == "*");

        return wish is null ? 0 : wish.Quality ?? 1;
    }
}
