using System.Globalization;
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

        return $"[{MarkdownText.Escape(label)}]({address.Value})";
    }

    /// <summary>The text on one line, as Markdown.</summary>
    public string Write(string text)
    {
        var line = Numbered().Replace(VisibleText.OnOneLine(text), "($1)");
        var markdown = new StringBuilder();
        var done = 0;
        foreach (Match match in Address().Matches(line))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', ')', ']');
            markdown.Append(Escaped(line[done..match.Index])).Append(Shown(address));
            done = match.Index + address.Length;
        }

        return markdown.Append(Escaped(line[done..])).ToString();
    }

    private string Shown(string address) => Allowed(address) is { } shown ? Link(address, shown) : MarkdownText.Escape(Placeholder);

    private SafeAddress? Allowed(string address)
    {
        var full = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address;
        var safe = SafeAddress.OfContact(full);

        return safe is not null && own.Contains(safe.Value) ? safe : SafeAddress.Of(policy.UrlOf(full));
    }

    // The pieces of a line are written apart from each other; the spaces between them are kept.
    private static string Escaped(string piece) => piece.Length == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture, $"{(piece[0] == ' ' ? " " : "")}{MarkdownText.Escape(piece)}{(piece.Length > 1 && piece[^1] == ' ' ? " " : "")}");

    [GeneratedRegex(@"(?:[a-z][a-z0-9+.-]{1,20}:[/\\]{2}|www\.|\b(?:javascript|vbscript|mailto):|\bdata:[a-z]{1,20}/)[^\s<>""|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\[(\d{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
