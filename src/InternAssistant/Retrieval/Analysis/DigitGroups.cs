namespace InternAssistant.Retrieval.Analysis;

/// <summary>Groups of digits with a single separator between each two, as telephone numbers, dates and spaced thousands are written.</summary>
internal sealed class DigitGroups
{
    private const int MostGroups = 10;

    private DigitGroups(int start, List<string> groups, string separators, bool hasCode, int end) =>
        (Start, Groups, Separators, HasCode, End) = (start, groups, separators, hasCode, end);

    public int Start { get; }

    public int End { get; }

    /// <summary>The digits of each group.</summary>
    public List<string> Groups { get; }

    /// <summary>What stands between the groups: ' ', '-', '.' or ')', one for each gap.</summary>
    public string Separators { get; }

    /// <summary>True when a plus sign stands in front.</summary>
    public bool HasCode { get; }

    public string Digits => string.Concat(Groups);

    /// <summary>The groups that begin at a digit.</summary>
    public static DigitGroups Read(string text, int first)
    {
        var groups = new List<string>();
        var separators = "";
        var (at, end) = (first, first);
        while (groups.Count < MostGroups)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            // "12 345kg": what goes on as a word is no group.
            if (at == start || (at < text.Length && char.IsLetter(text[at]) && groups.Count > 0))
            {
                break;
            }

            groups.Add(text[start..at]);
            end = at;
            var separator = SeparatorAt(text, ref at);
            if (separator == '\0' || (separators.Length > 0 && (separator == '.') != (separators[^1] == '.')))
            {
                break;
            }

            separators += separator;
        }

        return new DigitGroups(Before(text, first, out var hasCode), groups, separators[..Math.Min(separators.Length, groups.Count - 1)], hasCode, end);
    }

    private static char SeparatorAt(string text, ref int at)
    {
        var (start, kind) = (at, '\0');
        for (; at < text.Length && at - start < 3; at++)
        {
            var next = text[at] switch
            {
                ' ' or '\u00A0' or '\u202F' or '\u2009' => ' ',
                '-' or '‑' or '‐' => '-',
                '.' => '.',
                '(' or ')' => ')',
                _ => '\0',
            };
            if (next == '\0' || (next == kind && next != ')') || (kind is not ('\0' or ')') && next is not (')' or '\0')))
            {
                break;
            }

            kind = next == ')' && kind != '\0' ? kind : next;
        }

        return kind;
    }

    // "+351", "(+351)" and "+(351)" begin with their sign.
    private static int Before(string text, int first, out bool hasCode)
    {
        var start = first;
        hasCode = false;
        while (start > 0 && first - start < 3 && text[start - 1] is '+' or '(' && !hasCode)
        {
            start--;
            hasCode |= text[start] == '+';
        }

        return hasCode && start > 0 && char.IsLetterOrDigit(text[start - 1]) ? first : hasCode ? start : first;
    }
}
