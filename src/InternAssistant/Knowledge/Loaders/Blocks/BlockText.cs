namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>Writes blocks as the extracted text: one line a heading, paragraph, item or row, an empty line between blocks.</summary>
internal sealed class BlockText
{
    private const string Bullet = "- ";

    private readonly ExtractedText _text = new();
    private readonly List<IReadOnlyList<TextSpan>> _places = [];

    private BlockText(BlockList list)
    {
        for (var i = 0; i < list.Blocks.Count; i++)
        {
            if (!(list.Blocks[i] is Block.Item item && i > 0 && list.Blocks[i - 1] is Block.Item last && last.List == item.List))
            {
                _text.AppendGap();
            }

            _places.Add([.. Write(list.Blocks[i])]);
        }

        Text = _text.ToString();
    }

    /// <summary>The extracted text.</summary>
    public string Text { get; }

    /// <summary>Where the lines of each block stand: of an item its words, of a table its rows.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> Places => _places;

    /// <summary>Writes the blocks.</summary>
    public static BlockText Write(BlockList list) => new(list);

    private IEnumerable<TextSpan> Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                yield return _text.AppendLine(heading.Text);
                break;
            case Block.Paragraph paragraph:
                foreach (var line in paragraph.Lines)
                {
                    yield return _text.AppendLine(line);
                }

                break;
            case Block.Item item:
                var whole = _text.AppendLine(Bullet + item.Text);
                yield return whole with { Start = whole.Start + Bullet.Length };
                break;
            case Block.Table table:
                foreach (var row in table.Rows)
                {
                    yield return _text.AppendRow([.. row.Select(cell => cell.Text)]).Line;
                }

                break;
        }
    }
}
