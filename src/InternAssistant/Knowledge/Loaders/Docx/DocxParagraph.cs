using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Blocks;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>
/// Reads the words of a paragraph as they print: results of fields and not their codes, insertions and not deletions. What people do not see is
/// left out and noted. Notes and text boxes that hang on the paragraph are kept for after it.
/// </summary>
internal sealed class DocxParagraph(DocxSource source, BlockList list)
{
    private readonly InlineText _inline = new();
    private readonly Stack<bool> _fields = new();
    private ParagraphProperties? _properties;
    private string _background = "";

    /// <summary>The text boxes that hang on the paragraphs read so far, in their order; the reader takes them.</summary>
    public Queue<TextBoxContent> TextBoxes { get; } = new();

    /// <summary>The footnotes and endnotes that the paragraphs read so far refer to; the reader takes them.</summary>
    public Queue<OpenXmlElement> Notes { get; } = new();

    /// <summary>The lines of a paragraph, and whether all of it is in bold letters.</summary>
    public List<string> LinesOf(Paragraph paragraph, string background, out bool isBold)
    {
        (_properties, _background) = (paragraph.ParagraphProperties, background);
        ReadChildren(paragraph);
        isBold = _inline.IsBold;

        return _inline.Take();
    }

    private void ReadChildren(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run);
                    break;
                case Hyperlink link:
                    source.NoteLink(link, list);
                    ReadChildren(link);
                    break;
                case { LocalName: "ins" or "moveTo" or "fldSimple" or "smartTag" or "customXml" or "dir" or "bdo" }:
                    ReadChildren(child);
                    break;
                case SdtRun control when control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null && control.SdtContentRun is { } content:
                    ReadChildren(content);
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                    _inline.Append($" {child.InnerText} ");
                    break;
                case AlternateContent choice when Chosen(choice) is { } chosen:
                    ReadChildren(chosen);
                    break;
            }
        }
    }

    private void ReadRun(Run run)
    {
        var isHidden = source.Ink.IsHidden(run.RunProperties, _properties, _background);

        if (isHidden)
        {
            var words = string.Concat(run.Elements<Text>().Select(text => text.Text));

            if (HiddenWords.AreWorthARemark(words))
            {
                list.Remark(RemarkKind.HiddenText, words);
            }
        }

        var isBold = source.Ink.IsBold(run.RunProperties, _properties);

        foreach (var child in run.ChildElements)
        {
            ReadPiece(child, isBold, isHidden);
        }
    }

    private void ReadPiece(OpenXmlElement piece, bool isBold, bool isHidden)
    {
        switch (piece)
        {
            case FieldChar field:
                ReadField(field);
                break;
            case CommentReference comment:
                source.NoteComment(comment.Id?.InnerText, list);
                break;
            case FootnoteReference or EndnoteReference when !isHidden && source.NoteOf(piece) is { } note:
                Notes.Enqueue(note);
                break;
            case Drawing or Picture or EmbeddedObject:
                AddTextBoxes(piece);
                break;
            case AlternateContent choice when Chosen(choice) is { } chosen:
                foreach (var child in chosen.ChildElements)
                {
                    ReadPiece(child, isBold, isHidden);
                }

                break;
            default:
                if (!isHidden && !_fields.Contains(false))
                {
                    ReadText(piece, isBold);
                }

                break;
        }
    }

    private void ReadText(OpenXmlElement piece, bool isBold)
    {
        switch (piece)
        {
            case Text text:
                _inline.Append(text.Text, isBold);
                break;
            case TabChar or PositionalTab:
                _inline.Append(" ");
                break;
            case Break or CarriageReturn:
                _inline.Break();
                break;
            case NoBreakHyphen:
                _inline.Append("-", isBold);
                break;
            case Ruby ruby:
                _inline.Append(ruby.GetFirstChild<RubyBase>()?.InnerText ?? "", isBold);
                break;
        }
    }

    // Between the beginning of a field and its separator stands its code; after it, what people see.
    private void ReadField(FieldChar field)
    {
        switch (field.FieldCharType?.InnerText)
        {
            case "begin":
                _fields.Push(false);
                break;
            case "separate" when _fields.Count > 0:
                _fields.Pop();
                _fields.Push(true);
                break;
            case "end" when _fields.Count > 0:
                _fields.Pop();
                break;
        }
    }

    private void AddTextBoxes(OpenXmlElement drawing)
    {
        TextBoxContent? last = null;

        // A box within a box is read with it; the fallback form of a box is not read beside the newer one.
        foreach (var box in drawing.Descendants<TextBoxContent>())
        {
            if (!box.Ancestors().Any(outer => outer == last || (outer is AlternateContentFallback && outer.Parent?.GetFirstChild<AlternateContentChoice>() is not null)))
            {
                TextBoxes.Enqueue(box);
                last = box;
            }
        }
    }

    // Two forms of one thing: the newer one is read, the other is for programs that do not know it.
    private static OpenXmlElement? Chosen(AlternateContent content) =>
        (OpenXmlElement?)content.GetFirstChild<AlternateContentChoice>() ?? content.GetFirstChild<AlternateContentFallback>();
}
