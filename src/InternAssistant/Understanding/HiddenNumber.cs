using System.Text.RegularExpressions;

namespace InternAssistant.Understanding;

/// <summary>
/// Who asks of a number that is masked because no document has it asks of something that no document has: the question keeps a number
/// in its place, one that stands for none. Numbers beside the question ("call me at …, when is the deadline?") are nothing to look up.
/// </summary>
internal static partial class HiddenNumber
{
    /// <summary>What stands for a masked number while a question is understood.</summary>
    public const string Placeholder = "0000000000";

    private const string Shown = "[number]";

    /// <summary>The masked text with placeholders for the numbers that it asks of.</summary>
    public static string Kept(string masked)
    {
        if (!masked.Contains('[', StringComparison.Ordinal))
        {
            return masked;
        }

        var clauses = Clauses.Of(masked);

        return Mask().Replace(masked, match => clauses.Asks(match.Index) ? Placeholder : match.Value);
    }

    /// <summary>A text for people, with a word in the place of placeholders.</summary>
    public static string Hidden(string text) => text.Replace(Placeholder, Shown, StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?:phone|number)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mask();
}
