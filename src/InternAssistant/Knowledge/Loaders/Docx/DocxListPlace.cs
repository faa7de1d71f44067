using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Blocks;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Which list the items of a document belong to, and how deep they stand.</summary>
internal sealed class DocxListPlace
{
    private int _number;
    private (string List, int Depth) _last;

    /// <summary>The list and the depth of a paragraph; null when it is no item.</summary>
    public static (string List, int Depth)? Of(ParagraphProperties? properties, DocxStyles styles)
    {
        var own = properties?.NumberingProperties;
        var numbering = own?.NumberingId is not null ? own : styles.FindForParagraph(properties, style => style.StyleParagraphProperties?.NumberingProperties);

        if (numbering?.NumberingId?.Val?.InnerText is { Length: > 0 } id)
        {
            return id == "0" ? null : (id, int.TryParse((own ?? numbering).NumberingLevelReference?.Val?.InnerText, out var depth) ? depth : 0);
        }

        return styles.IsListName(properties) ? ("", 0) : null;
    }

    /// <summary>Adds an item. One that stands deeper than the item before is announced by it.</summary>
    public void Add(BlockList list, string text, (string List, int Depth) place)
    {
        var isGoingOn = list.Last is Block.Item { List: var number } && number == _number && (place.List == _last.List || place.Depth > 0 || _last.Depth > 0);

        if (!isGoingOn)
        {
            _number++;
        }
        else if (place.Depth > _last.Depth)
        {
            list.ReplaceLast((Block.Item)list.Last! with { Announces = true });
        }

        _last = place;
        list.Add(new Block.Item(text, _number, false, 0));
    }
}
