using Markdig;
using Markdig.Syntax;

namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Where the headings of a Markdown text stand, those without anything under them included.</summary>
internal static class MarkdownHeadings
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The lines of each heading outside lists and quotations, from the beginning of the first to the beginning of the line after the last.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, int start)
    {
        try
        {
            return
            [
                .. Markdig.Markdown.Parse(text[start..], Pipeline).OfType<HeadingBlock>()
                    .Select(heading => LinesOf(text, new TextSpan(heading.Span.Start + start, Math.Min(text.Length, heading.Span.End + 1 + start)))),
            ];
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            return [];
        }
    }

    private static TextSpan LinesOf(string text, TextSpan block)
    {
        var start = text.AsSpan(0, block.Start).LastIndexOfAny('\r', '\n') + 1;
        var end = text.AsSpan(block.End).IndexOfAny('\r', '\n');

        if (end < 0)
        {
            return new TextSpan(start, text.Length);
        }

        end += block.End;

        return new TextSpan(start, end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1));
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        pipeline.InlineParsers.Clear();

        return pipeline.Build();
    }
}
