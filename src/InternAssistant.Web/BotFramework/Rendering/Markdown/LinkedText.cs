using System.Text;
using System.Text.RegularExpressions;
using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>
/// Writes text into Markdown with links only to addresses that may be shown: those of the answer itself and those of the hosts that the settings name.
/// In the place of every other address stands <c>(link)</c>, as in answers; what looks like a marker of a source and is none stands in round brackets.
/// </summary>
public sealed partial class LinkedText(LinkPolicy policy)
{
    private const string Placeholder = "(link)";

    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <summary>Lets one more address be shown; null changes nothing.</summary>
    public LinkedText Allow(SafeAddress? address)
    {
        if (address is not null)
        {
            own.Add(address.Value);
        }

        return this;
    }

    /// <summary>A link as Markdown.</summary>
    public static string Link(string label, SafeAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);

        return $"[{MarkdownText.Escape(label)}]({Entity().Replace(address.Value, "&amp;$1")})";
    }

    /// <summary>The text on one line, with nothing in it that looks like the marker of a source.</summary>
    public static string Line(string text) => Numbered().Replace(VisibleText.OnOneLine(text), "($1)");

    /// <summary>The text on one line, as Markdown.</summary>
    public string Write(string text)
    {
        var line = Line(text);

        return Append(new StringBuilder(), line, 0, line.Length).ToString();
    }

    /// <summary>Adds a stretch of a <see cref="Line"/> as Markdown.</summary>
    public StringBuilder Append(StringBuilder markdown, string line, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(line);
        var done = start;
        foreach (Match match in Address().Matches(line[start..end]))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', ')', ']');
            MarkdownText.Append(markdown, line, done, start + match.Index).Append(Allowed(address) is { } allowed ? Link(address, allowed) : Placeholder);
            done = start + match.Index + address.Length;
        }

        return MarkdownText.Append(markdown, line, done, end);
    }

    private SafeAddress? Allowed(string address)
    {
        var full = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address;
        var safe = SafeAddress.OfContact(full);

        return safe is not null && own.Contains(safe.Value) ? safe : SafeAddress.Of(policy.UrlOf(full));
    }

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]{1,20}:[/\\]{2}|www\.|\b(?:javascript|vbscript|mailto):|\bdata:[a-z]{1,20}/)[^\s<>""|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    // In the target of a link too, Markdown reads "&copy;" as a sign.
    [GeneratedRegex("&(#?[A-Za-z0-9]+;)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\[(\d{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
