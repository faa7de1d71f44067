using InternAssistant.Knowledge.Screening;
using Markdig;
using Markdig.Syntax;

namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Walks the blocks of a Markdown text. Only blocks are parsed: what stands in them is read from the raw text.</summary>
internal sealed class MarkdownReader(string text, SectionBuilder builder) : IParagraphHeadings
{
    /// <summary>A list item that is longer is split into its sentences.</summary>
    public const int LongItem = 350;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly HeadingStack _headings = new();
    private int _offset;

    /// <summary>The first heading of the text, as people read it.</summary>
    public string? FirstHeading { get; private set; }

    /// <summary>Reads the text from <paramref name="start"/> on; false when it is nested too deeply.</summary>
    public bool TryRead(int start)
    {
        _offset = start;

        try
        {
            var document = Markdig.Markdown.Parse(text[start..], Pipeline);
            builder.Open(_headings.Path, null);
            ReadBlocks(document, isOuter: true);
            return true;
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        pipeline.InlineParsers.Clear();

        return pipeline.Build();
    }

    private void ReadBlocks(ContainerBlock container, bool isOuter)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading when isOuter:
                    OpenSection(HeadingSpan(heading), heading.Level);
                    break;
                case HeadingBlock heading:
                    builder.Add(StatementKind.Sentence, HeadingSpan(heading), builder.NextParagraph());
                    break;
                case ParagraphBlock:
                    new ParagraphReader(text, builder, this).Read(SpanOf(block), isOuter);
                    break;
                case ListBlock list:
                    ReadList(list, builder.NextList());
                    break;
                case CodeBlock code:
                    ReadCode(code);
                    break;
                case QuoteBlock quote:
                    ReadBlocks(quote, isOuter: false);
                    break;
            }
        }
    }

    /// <summary>Begins the section of a heading.</summary>
    public void OpenSection(TextSpan heading, int level)
    {
        var read = TextRepair.Repair(heading.In(text));

        if (read.Length == 0)
        {
            return;
        }

        FirstHeading ??= read;
        _headings.Push(level, read);
        builder.Open(_headings.Path, heading, read.EndsWith('?'));
    }

    /// <inheritdoc/>
    public void OpenBoldSection(TextSpan heading) => OpenSection(heading, _headings.LevelOfBold());

    /// <inheritdoc/>
    public void OpenQuestion(TextSpan question)
    {
        _headings.Push(HeadingStack.QuestionLevel, TextRepair.Repair(question.In(text)));
        builder.Open(_headings.Path, question, isQuestion: true);
    }

    private void ReadList(ListBlock list, int number)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            for (var i = 0; i < item.Count; i++)
            {
                switch (item[i])
                {
                    case ParagraphBlock paragraph:
                        ReadItem(SpanOf(paragraph), number, isFollowedByList: i + 1 < item.Count && item[i + 1] is ListBlock);
                        break;
                    case ListBlock nested:
                        ReadList(nested, number);
                        break;
                    case HeadingBlock heading:
                        builder.Add(StatementKind.ListItem, HeadingSpan(heading), number);
                        break;
                    case CodeBlock code:
                        builder.Add(StatementKind.ListItem, SpanOf(code), number);
                        break;
                    case QuoteBlock quote:
                        ReadBlocks(quote, isOuter: false);
                        break;
                }
            }
        }
    }

    private void ReadItem(TextSpan span, int number, bool isFollowedByList)
    {
        var lines = RawLines.Read(text, span);
        span = lines.Count == 0 ? span : new TextSpan(lines[0].Start, lines[^1].End);

        if (span.Length <= LongItem)
        {
            builder.Add(StatementKind.ListItem, span, number, announces: isFollowedByList);
            return;
        }

        foreach (var sentence in SentenceSplitter.Split(text, span))
        {
            builder.Add(StatementKind.ListItem, sentence, number);
        }
    }

    private void ReadCode(CodeBlock code)
    {
        var lines = RawLines.Read(text, SpanOf(code));
        var number = builder.NextList();

        // What a program or a model would take for one message is one: its lines are not judged alone.
        if (SpanOf(code) is var whole && InstructionDetector.IsInstruction(whole.In(text).Trim('`', '~', '\r', '\n')))
        {
            builder.Remark(RemarkKind.Instruction, whole.Start, whole.In(text));
            return;
        }

        foreach (var line in code is FencedCodeBlock ? lines.Skip(1).Where(l => !IsFence(l)) : lines)
        {
            foreach (var sentence in SentenceSplitter.Split(text, line))
            {
                builder.Add(StatementKind.Sentence, sentence, number, TextRepair.Unscramble(sentence.In(text)));
            }
        }
    }

    private bool IsFence(TextSpan line) => line.In(text) is var raw && raw.Length >= 3 && raw.All(c => c is '`' or '~');

    private TextSpan SpanOf(Block block) => new(block.Span.Start + _offset, Math.Min(text.Length, block.Span.End + 1 + _offset));

    // The words of a heading, without number signs and underlining.
    private TextSpan HeadingSpan(HeadingBlock heading)
    {
        var lines = RawLines.Read(text, SpanOf(heading));

        if (lines.Count == 0)
        {
            return SpanOf(heading);
        }

        if (heading.IsSetext)
        {
            var last = lines.Count > 1 && lines[^1].In(text).All(c => c is '=' or '-' or ' ') ? lines[^2] : lines[^1];
            return new TextSpan(lines[0].Start, last.End);
        }

        var (start, end) = (lines[0].Start, lines[0].End);

        while (start < end && text[start] == '#')
        {
            start++;
        }

        while (end > start && text[end - 1] == '#')
        {
            end--;
        }

        return TextRepair.Trim(text, new TextSpan(start, end));
    }
}
