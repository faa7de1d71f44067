using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>The blocks of a document in the order of the file, and what was noticed between them.</summary>
internal sealed class BlockList
{
    private readonly List<Block> _blocks = [];
    private readonly List<Note> _notes = [];
    private int _handmadeLists;

    /// <summary>Something noticed before the block of this index was added.</summary>
    public readonly record struct Note(RemarkKind Kind, string Subject, int Line, int Block);

    /// <summary>The blocks.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>The first heading as people read it; null when there is none.</summary>
    public string? FirstHeading => ReadingOf(_blocks.OfType<Block.Heading>().FirstOrDefault());

    /// <summary>The first heading of a level as people read it; null when there is none.</summary>
    public string? FirstHeadingOfLevel(int level) => ReadingOf(_blocks.OfType<Block.Heading>().FirstOrDefault(heading => heading.Level == level));

    /// <summary>The first heading that is marked as one, and not only in bold letters.</summary>
    public string? FirstHeadingOfStyle => ReadingOf(_blocks.OfType<Block.Heading>().FirstOrDefault(heading => heading.Level != Block.BoldLevel));

    /// <summary>The last block; null before the first.</summary>
    public Block? Last => _blocks.Count > 0 ? _blocks[^1] : null;

    /// <summary>Adds a block.</summary>
    public void Add(Block block) => _blocks.Add(block);

    /// <summary>Adds a paragraph, or items where its writer began the lines with bullets by hand.</summary>
    public void AddParagraph(List<string> lines, int line)
    {
        if (!lines.TrueForAll(l => !char.IsLetterOrDigit(l[0]) && LineShape.BulletLength(l) is var bullet and > 0 && bullet < l.Length))
        {
            Add(new Block.Paragraph(lines, line));
            return;
        }

        var number = Last is Block.Item { List: < 0 and var going } ? going : --_handmadeLists;
        lines.ForEach(l => Add(new Block.Item(l[LineShape.BulletLength(l)..], number, false, line)));
    }

    /// <summary>Puts another block in the place of the last one.</summary>
    public void ReplaceLast(Block block) => _blocks[^1] = block;

    /// <summary>Drops headings such as <c>Related jobs</c> with all that stands under them: the page speaks of something else there.</summary>
    public void DropTails()
    {
        var kept = new List<Block>(_blocks.Count);
        var places = new int[_blocks.Count + 1];
        var dropped = new bool[_blocks.Count + 1];
        var tail = int.MaxValue;

        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i] is Block.Heading { Level: not Block.BoldLevel } heading && heading.Level <= tail)
            {
                tail = int.MaxValue;
            }

            if (i > 0 && tail == int.MaxValue && _blocks[i] is Block.Heading { Level: not Block.BoldLevel } start && NoiseFilter.IsTail(start.Text))
            {
                tail = start.Level;
            }

            (places[i], dropped[i]) = (kept.Count, tail != int.MaxValue);

            if (!dropped[i])
            {
                kept.Add(_blocks[i]);
            }
        }

        places[^1] = kept.Count;

        // The links among the dropped blocks go with them; what somebody hid there is still worth a remark.
        _notes.RemoveAll(note => dropped[note.Block] && note.Kind == RemarkKind.Link);

        for (var i = 0; i < _notes.Count; i++)
        {
            _notes[i] = _notes[i] with { Block = places[_notes[i].Block] };
        }

        _blocks.Clear();
        _blocks.AddRange(kept);
    }

    /// <summary>Notes something for lint.</summary>
    /// <param name="kind">What was noticed.</param>
    /// <param name="subject">The words it is about.</param>
    /// <param name="line">The line of the file; 0 takes the line of the extracted text at which the next block stands.</param>
    public void Remark(RemarkKind kind, string subject, int line = 0) => _notes.Add(new Note(kind, subject, line, _blocks.Count));

    private static string? ReadingOf(Block.Heading? heading) => heading is null ? null : TextRepair.Repair(heading.Text) is { Length: > 0 } read ? read : null;
}
