using System.Globalization;
using System.Text;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Answering.Checking;

/// <summary>
/// A text in which forms that copying changes are one: white space, quotation marks, dashes, ellipses, soft hyphens and
/// Unicode's compatibility forms (NFKC, UAX #15). Every character knows where it came from.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<(int Start, int End)> origins;

    private FoldedText(string text, List<(int Start, int End)> origins) => (Text, this.origins) = (text, origins);

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<(int Start, int End)>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOf(text, at);
            foreach (var letter in FormOf(text.Slice(at, length)))
            {
                if (letter == ' ' && folded.Length > 0 && folded[^1] == ' ')
                {
                    continue;
                }

                folded.Append(letter);
                origins.Add((at, at + length));
            }

            at += length;
        }

        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>Where a stretch of the folded text came from.</summary>
    public (int Start, int End) Origin(int start, int end) => (origins[start].Start, origins[end - 1].End);

    // A letter with the marks that stand over it is one, so that composed and decomposed forms meet.
    private static int LengthOf(ReadOnlySpan<char> text, int at)
    {
        var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        while (at + length < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[at + length]) == UnicodeCategory.NonSpacingMark)
        {
            length++;
        }

        return length;
    }

    private static string FormOf(ReadOnlySpan<char> letter)
    {
        if (letter.Length == 1)
        {
            switch (letter[0])
            {
                case '\u00AD':
                    return "";
                case '‘' or '’' or '‚' or '‛' or '`' or '´' or 'ʼ' or '′' or '“' or '”' or '„' or '‟' or '«' or '»' or '"' or '″' or '‹' or '›':
                    return "'";
                case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－':
                    return "-";
                case '…':
                    return "...";
                case < '\u0080' and > ' ':
                    return letter[0].ToString();
                default:
                    break;
            }

            if (char.IsWhiteSpace(letter[0]))
            {
                return " ";
            }
        }

        return Nfkc.Normalize(letter.ToString());
    }
}
