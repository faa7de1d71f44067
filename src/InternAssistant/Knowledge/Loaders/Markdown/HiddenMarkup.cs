using System.Text.RegularExpressions;
using InternAssistant.Knowledge.Screening;

namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>
/// What HTML in Markdown hides: comments, and elements that are hidden, without size or white. Nobody reads it and therefore nobody may be
/// answered from it.
/// </summary>
internal static partial class HiddenMarkup
{
    private const int LongestTag = 1_000;

    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal) { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" };

    /// <summary>The stretches from <paramref name="start"/> on, in order, without overlaps.</summary>
    public static List<HiddenStretch> Find(string text, int start)
    {
        var found = new List<HiddenStretch>();
        var closings = new ClosingTags(text);

        for (var open = Next(text, start); open >= 0; open = Next(text, open))
        {
            if (Comment(text, open) is { } comment)
            {
                found.Add(comment);
                open = comment.Whole.End;
            }
            else if (Element(text, open, closings) is { } element)
            {
                found.Add(element);
                open = element.Whole.End;
            }
            else
            {
                open++;
            }
        }

        return found;
    }

    /// <summary>The text with spaces where the stretches stand; line ends stay, and so do all offsets.</summary>
    public static string Blank(string text, List<HiddenStretch> stretches)
    {
        if (stretches.Count == 0)
        {
            return text;
        }

        var visible = text.ToCharArray();

        foreach (var stretch in stretches)
        {
            for (var i = stretch.Whole.Start; i < stretch.Whole.End; i++)
            {
                visible[i] = visible[i] is '\n' or '\r' ? visible[i] : ' ';
            }
        }

        return new string(visible);
    }

    /// <summary>Notes each stretch, and whether it gives orders.</summary>
    public static void Remark(string text, List<HiddenStretch> stretches, SectionBuilder builder)
    {
        foreach (var stretch in stretches)
        {
            var inner = stretch.Inner.In(text);
            builder.Remark(stretch.Kind, stretch.Whole.Start, inner);

            if (InstructionDetector.IsInstruction(inner, TextRepair.Repair(inner)))
            {
                builder.Remark(RemarkKind.Instruction, stretch.Whole.Start, inner);
            }
        }
    }

    private static int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf('<', from);

    private static HiddenStretch? Comment(string text, int open)
    {
        if (!text.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            return null;
        }

        var close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);

        if (close >= 0)
        {
            return new HiddenStretch(RemarkKind.Comment, new TextSpan(open, close + 3), new TextSpan(open + 4, close));
        }

        // At the start of a line it hides everything to the end of the file.
        return open == 0 || text[open - 1] == '\n' ? new HiddenStretch(RemarkKind.Comment, new TextSpan(open, text.Length), new TextSpan(open + 4, text.Length)) : null;
    }

    private static HiddenStretch? Element(string text, int open, ClosingTags closings)
    {
        if (open + 1 >= text.Length || !char.IsAsciiLetter(text[open + 1]))
        {
            return null;
        }

        var tagEnd = text.IndexOf('>', open, Math.Min(LongestTag, text.Length - open));

        if (tagEnd < 0 || text[tagEnd - 1] == '/')
        {
            return null;
        }

        var tag = text[open..(tagEnd + 1)];
        var name = new string([.. tag.Skip(1).TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();

        // What a page does and how it looks is no text; only what hides text is worth more than a notice.
        var isMachinery = name is "script" or "style" or "template";

        if (!isMachinery && (VoidElements.Contains(name) || !Hides(tag)))
        {
            return null;
        }

        var (innerEnd, end) = closings.After(name, tagEnd + 1);

        return new HiddenStretch(isMachinery ? RemarkKind.Comment : RemarkKind.HiddenText, new TextSpan(open, end), new TextSpan(tagEnd + 1, innerEnd));
    }

    private static bool Hides(string tag) =>
        HiddenAttribute().IsMatch(QuotedValue().Replace(tag, "\"\"")) || HiddenStyle().IsMatch(tag)
        || (!tag.Contains("background", StringComparison.OrdinalIgnoreCase) && !tag.Contains("bgcolor", StringComparison.OrdinalIgnoreCase) && White().IsMatch(tag));

    [GeneratedRegex(@"""[^""]*""|'[^']*'", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex QuotedValue();

    [GeneratedRegex(@"\shidden(?=[\s/>=])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HiddenAttribute();

    [GeneratedRegex(
        @"\sstyle\s*=\s*(?:""[^""]*|'[^']*|)(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*[;""'%]|font-size\s*:\s*(?:0*\.?0+(?:px|pt|em|rem|%)?|1(?:px|pt))\s*[;""']|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?<![-\w])(?:height|width)\s*:\s*0(?:px)?\s*[;""']|clip\s*:\s*rect\(\s*0)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"(?<![-\w])color\s*[:=]\s*[""']?\s*(?:white\b|#fff(?:fff)?\b|transparent\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex White();
}
