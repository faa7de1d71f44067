using System.Text.RegularExpressions;
using InternAssistant.Knowledge.Screening;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Notes the links of a text for lint: inline, by reference, images, HTML attributes and bare addresses, outside of code.</summary>
internal static partial class LinkReader
{
    private const int LongestLine = 20_000;

    /// <summary>Notes the links of a Markdown text.</summary>
    public static void Read(string text, int start, SectionBuilder builder)
    {
        var fence = '\0';

        foreach (var line in Lines(text, start))
        {
            var trimmed = text.AsSpan(line.Start, line.Length).TrimStart();

            if (trimmed.StartsWith("```") || trimmed.StartsWith("~~~"))
            {
                fence = fence == '\0' ? trimmed[0] : fence == trimmed[0] ? '\0' : fence;
            }
            else if (fence == '\0')
            {
                ReadLine(WithoutCode(line.In(text)), line.Start, builder);
            }
        }
    }

    /// <summary>Notes the addresses of a text without markup.</summary>
    public static void ReadAddresses(string text, int start, SectionBuilder builder)
    {
        if (text.IndexOf("://", start, StringComparison.Ordinal) < 0)
        {
            return;
        }

        foreach (var line in Lines(text, start))
        {
            AddAddresses(line.In(text), line.Start, builder);
        }
    }

    private static void ReadLine(string line, int offset, SectionBuilder builder)
    {
        if (Definition().Match(line) is { Success: true } definition)
        {
            AddDefinition(definition, offset, builder);
            return;
        }

        if (line.Contains("](", StringComparison.Ordinal))
        {
            foreach (Match match in Inline().Matches(line))
            {
                Add(match.Groups["target"].Value, match.Groups["title"].Value, offset + match.Index, builder);
            }
        }

        if (line.Contains('<', StringComparison.Ordinal))
        {
            foreach (Match match in Attribute().Matches(line))
            {
                Add(match.Groups["target"].Value, match.Groups["title"].Value, offset + match.Index, builder);
            }
        }

        AddAddresses(Attribute().Replace(Inline().Replace(line, m => new string(' ', m.Length)), m => new string(' ', m.Length)), offset, builder);
    }

    private static void AddAddresses(string line, int offset, SectionBuilder builder)
    {
        if (!line.Contains("://", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Bare().Matches(line))
        {
            builder.Remark(RemarkKind.Link, offset + match.Index, match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', ')', ']'));
        }
    }

    // [//]: # (text) is how comments are written in Markdown.
    private static void AddDefinition(Match definition, int offset, SectionBuilder builder)
    {
        if (definition.Groups["target"].Value is "#" or "<>" && definition.Groups["title"].Length > 0)
        {
            builder.Remark(RemarkKind.Comment, offset, definition.Groups["title"].Value);
            AddTitle(definition.Groups["title"].Value, offset, builder);
        }
        else
        {
            Add(definition.Groups["target"].Value, definition.Groups["title"].Value, offset, builder);
        }
    }

    private static void Add(string target, string title, int offset, SectionBuilder builder)
    {
        builder.Remark(RemarkKind.Link, offset, target.StartsWith('<') && target.EndsWith('>') ? target[1..^1] : target);
        AddTitle(title, offset, builder);
    }

    private static void AddTitle(string title, int offset, SectionBuilder builder)
    {
        if (title.Length > 0 && InstructionDetector.IsInstruction(title))
        {
            builder.Remark(RemarkKind.Instruction, offset, title);
        }
    }

    private static string WithoutCode(string line) =>
        line.Contains('`', StringComparison.Ordinal) ? CodeSpan().Replace(line, match => new string(' ', match.Length)) : line;

    private static IEnumerable<TextSpan> Lines(string text, int start)
    {
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;

            for (var from = start; from < end; from += LongestLine)
            {
                yield return new TextSpan(from, Math.Min(end, from + LongestLine));
            }

            start = end + 1;
        }
    }

    [GeneratedRegex(@"^ {0,3}\[(?<label>[^\]\n]{1,200})\]:\s*(?<target><[^<>\n]*>|\S+)?(?:\s+(?:""(?<title>[^""]{0,2000})""|'(?<title>[^']{0,2000})'|\((?<title>[^)]{0,2000})\)))?\s*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\]\(\s{0,5}(?<target><[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){0,2000})(?:\s{1,5}(?:""(?<title>[^""]{0,2000})""|'(?<title>[^']{0,2000})'))?\s{0,5}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"<(?:a|img|area|iframe|link)\s(?:[^<>]{0,500}?\s)?(?:href|src)\s{0,5}=\s{0,5}(?:""(?<target>[^""<>]{0,2000})""|'(?<target>[^'<>]{0,2000})'|(?<target>[^\s""'<>]{1,2000}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\b(?:https?|ftp|file)://[^\s<>""'`\\|{}()\[\]]{1,2000}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Bare();

    [GeneratedRegex("(?<ticks>`{1,3})[^`\n]{1,2000}\\k<ticks>", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CodeSpan();
}
