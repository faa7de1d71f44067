using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Html;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Walks the paragraphs and tables of a document and lists its blocks. A note stands below the paragraph, list or table that refers to it.</summary>
internal sealed class DocxReader
{
    private const int LongestBoldHeading = 120;

    private readonly DocxSource _source;
    private readonly BlockList _list;
    private readonly DocxParagraph _paragraphs;
    private readonly DocxListPlace _lists = new();

    /// <summary>A reader of one document.</summary>
    public DocxReader(DocxSource source, BlockList list) => (_source, _list, _paragraphs) = (source, list, new DocxParagraph(source, list));

    /// <summary>Lists the blocks of the document.</summary>
    public void Read(Body body)
    {
        ReadBlocks(body, CssColor.White);
        AddNotes();
    }

    /// <summary>Lists the blocks of an element on a background.</summary>
    public void ReadBlocks(OpenXmlElement parent, string background)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, background);
                    break;
                case Table table:
                    AddNotes();
                    new DocxTable(this, _source, _list).Read(table, background);
                    AddBoxes();
                    break;
                case SdtBlock control when !IsContents(control) && control.SdtContentBlock is { } content:
                    ReadBlocks(content, background);
                    break;
                case { LocalName: "customXml" or "ins" or "moveTo" }:
                    ReadBlocks(child, background);
                    break;
                case AlternateContent choice when choice.GetFirstChild<AlternateContentChoice>() is { } chosen:
                    ReadBlocks(chosen, background);
                    break;
            }
        }
    }

    /// <summary>The words of a table's cell on one line, and whether all of them are in bold letters.</summary>
    public (string Text, bool IsBold) TextOf(OpenXmlElement cell, string background)
    {
        var lines = new List<string>();
        var areBold = true;

        foreach (var paragraph in cell.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any()))
        {
            lines.AddRange(_paragraphs.LinesOf(paragraph, background, out var isBold));
            areBold &= isBold;
        }

        return (string.Join(' ', lines), areBold);
    }

    private void ReadParagraph(Paragraph paragraph, string background)
    {
        var properties = paragraph.ParagraphProperties;

        if (_source.Styles.IsContents(properties))
        {
            return;
        }

        var lines = _paragraphs.LinesOf(paragraph, background, out var isBold);
        lines.RemoveAll(line => !line.Any(char.IsLetterOrDigit));

        if (lines.Count > 0)
        {
            AddBlock(lines, isBold, properties);
        }

        AddBoxes();
    }

    private void AddBlock(List<string> lines, bool isBold, ParagraphProperties? properties)
    {
        var text = string.Join(' ', lines);

        if (_source.Styles.HeadingLevel(properties) is { } level)
        {
            AddNotesBefore();
            _list.Add(new Block.Heading(level, text, 0));
        }
        else if (DocxListPlace.Of(properties, _source.Styles) is { } place && !(isBold && text.EndsWith('?')))
        {
            _lists.Add(_list, text, place);
        }
        else if (isBold && lines.Count == 1 && text.Length <= LongestBoldHeading && !text.EndsWith('.'))
        {
            AddNotesBefore();
            _list.Add(new Block.Heading(Block.BoldLevel, text, 0));
        }
        else
        {
            _list.AddParagraph(lines, 0);
        }

        // A note would break a list in two: it waits for the list's end.
        if (_list.Last is not Block.Item)
        {
            AddNotes();
        }
    }

    private void AddNotesBefore()
    {
        if (_list.Last is Block.Item)
        {
            AddNotes();
        }
    }

    private void AddNotes()
    {
        while (_paragraphs.Notes.TryDequeue(out var note))
        {
            foreach (var paragraph in note.Descendants<Paragraph>())
            {
                if (_paragraphs.LinesOf(paragraph, CssColor.White, out _) is { Count: > 0 } lines)
                {
                    _list.AddParagraph(lines, 0);
                }
            }
        }
    }

    // What a box is filled with is seldom said where it is looked for: no colour counts as hidden there.
    private void AddBoxes()
    {
        while (_paragraphs.TextBoxes.TryDequeue(out var box))
        {
            ReadBlocks(box, CssColor.Unknown);
        }
    }

    private static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.InnerText?.StartsWith("Table of Contents", StringComparison.OrdinalIgnoreCase) == true) == true;
}
