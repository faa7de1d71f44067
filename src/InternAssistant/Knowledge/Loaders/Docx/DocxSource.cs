using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Blocks;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>The parts of a document beside its text: styles, addresses, comments, notes.</summary>
internal sealed class DocxSource
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _comments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenXmlElement> _footnotes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenXmlElement> _endnotes = new(StringComparer.Ordinal);

    /// <summary>Reads the parts.</summary>
    public DocxSource(MainDocumentPart main)
    {
        Styles = new DocxStyles(main);
        Ink = new RunInk(Styles);

        foreach (var link in main.HyperlinkRelationships)
        {
            _targets.TryAdd(link.Id, DocxLinkTargets.AsWritten(link.Uri));
        }

        foreach (var comment in Root(main.WordprocessingCommentsPart)?.Elements<Comment>() ?? [])
        {
            _comments.TryAdd(comment.Id?.InnerText ?? "", string.Join(' ', comment.Descendants<Paragraph>().Select(p => p.InnerText)));
        }

        Collect(Root(main.FootnotesPart), _footnotes);
        Collect(Root(main.EndnotesPart), _endnotes);
    }

    /// <summary>The styles.</summary>
    public DocxStyles Styles { get; }

    /// <summary>What is seen.</summary>
    public RunInk Ink { get; }

    /// <summary>Notes the target of a link.</summary>
    public void NoteLink(Hyperlink link, BlockList list)
    {
        if (link.Id?.InnerText is { } id && _targets.TryGetValue(id, out var target))
        {
            list.Remark(RemarkKind.Link, link.Anchor?.InnerText is { Length: > 0 } anchor ? $"{target}#{anchor}" : target);
        }
    }

    /// <summary>Notes a comment, once.</summary>
    public void NoteComment(string? id, BlockList list)
    {
        if (_comments.Remove(id ?? "", out var words) && HiddenWords.AreWorthARemark(words))
        {
            list.Remark(RemarkKind.Comment, words);
        }
    }

    /// <summary>The note that a reference means, once; null when it is not there.</summary>
    public OpenXmlElement? NoteOf(OpenXmlElement reference)
    {
        OpenXmlElement? note = null;
        _ = reference switch
        {
            FootnoteReference footnote => _footnotes.Remove(footnote.Id?.InnerText ?? "", out note),
            EndnoteReference endnote => _endnotes.Remove(endnote.Id?.InnerText ?? "", out note),
            _ => false,
        };

        return note;
    }

    private static void Collect(OpenXmlElement? root, Dictionary<string, OpenXmlElement> notes)
    {
        foreach (var note in root?.ChildElements.OfType<FootnoteEndnoteType>() ?? [])
        {
            if (note.Type is null || note.Type.InnerText == "normal")
            {
                notes.TryAdd(note.Id?.InnerText ?? "", note);
            }
        }
    }

    private static OpenXmlPartRootElement? Root(OpenXmlPart? part) => part is not null && DocxGuard.IsXml(part.Uri.OriginalString) ? part.RootElement : null;
}
