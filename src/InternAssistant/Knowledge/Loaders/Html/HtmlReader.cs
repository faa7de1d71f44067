using AngleSharp.Dom;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Markdown;
using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Walks the elements of a page and lists its blocks.</summary>
internal sealed class HtmlReader(StyleRules rules, HiddenText hidden, BlockList list)
{
    private const int LongestBoldHeading = 120;
    private const int MaxDepth = 400;

    private readonly InlineText _inline = new();
    private int _lists;
    private int _depth;
    private bool _isInlineOnly;

    /// <summary>Lists the blocks of an element, whose own style is known from the elements around it.</summary>
    public void Read(IElement main)
    {
        var place = new ReadingPlace(ElementStyle.Page, 1, 0, false, false, main.LocalName is "main" or "article" || main.GetAttribute("role") == "main", false);

        foreach (var around in main.Ancestors<IElement>().Reverse())
        {
            place = place with { Style = place.Style.Of(around, rules) };
        }

        ReadElement(main, place, isMain: true);
        Flush(place);
    }

    private void ReadChildren(INode parent, ReadingPlace place)
    {
        if (_depth >= MaxDepth)
        {
            return;
        }

        _depth++;

        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    ReadText(text.Data, place);
                    break;
                case IComment comment when HiddenWords.AreWorthARemark(comment.Data) && !comment.Data.StartsWith("[if ", StringComparison.Ordinal):
                    list.Remark(RemarkKind.Comment, comment.Data, place.Line);
                    break;
                case IElement element:
                    ReadElement(element, place);
                    break;
            }
        }

        _depth--;
    }

    private void ReadText(string text, ReadingPlace place)
    {
        if (place.Style.IsInvisibleInk && text.Any(char.IsLetterOrDigit))
        {
            if (HiddenWords.AreWorthARemark(text))
            {
                list.Remark(RemarkKind.HiddenText, text, place.Line);
            }

            return;
        }

        if (!place.IsLiteral)
        {
            _inline.Append(text, place.IsBold, place.Line);
            return;
        }

        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            if (i > 0)
            {
                _inline.Break();
            }

            _inline.Append(line, place.IsBold, place.Line);
        }
    }

    private void ReadElement(IElement element, ReadingPlace place, bool isMain = false)
    {
        if (!isMain && PageFurniture.IsLeftOut(element, place.IsInContent, place.IsInHeading))
        {
            return;
        }

        place = place with { Style = place.Style.Of(element, rules), Line = element.SourceReference?.Position.Line ?? place.Line };

        if (hidden.IsHidden(element, place.Style) || HiddenText.IsDecoration(element))
        {
            if (HiddenText.WordsOf(element) is { } words)
            {
                list.Remark(RemarkKind.HiddenText, words, place.Line);
            }

            return;
        }

        place = place with { Style = place.Style with { IsHidden = false } };

        if (element.LocalName is "br" or "hr")
        {
            _inline.Break();
        }
        else if (HtmlElements.IsInline(element.LocalName))
        {
            ReadInline(element, place);
        }
        else if (_isInlineOnly)
        {
            _inline.Break();
            ReadChildren(element, place);
            _inline.Break();
        }
        else
        {
            Flush(place);
            ReadBlock(element, place);
            Flush(place);
        }
    }

    private void ReadInline(IElement element, ReadingPlace place)
    {
        if (element.LocalName == "a" && element.GetAttribute("href")?.Trim() is { Length: > 1 } target)
        {
            list.Remark(RemarkKind.Link, target, place.Line);
        }

        ReadChildren(element, place with { IsBold = place.IsBold || element.LocalName is "b" or "strong" });
    }

    private void ReadBlock(IElement element, ReadingPlace place)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                AddHeading(element, element.LocalName[1] - '0', place);
                break;
            case "ul" or "ol" or "menu":
                AnnounceList(place);
                ReadList(element, place with { List = place.List > 0 ? place.List : ++_lists });
                break;
            case "dl":
                new HtmlDefinitions(this, list).Read(element, place with { List = 0 });
                break;
            case "table":
                new HtmlTable(this, list).Read(element, place with { List = 0 });
                break;
            case "details":
                ReadDetails(element, place with { List = 0 });
                break;
            default:
                ReadContainer(element, place with
                {
                    IsLiteral = place.IsLiteral || element.LocalName == "pre",
                    IsInContent = place.IsInContent || element.LocalName is "main" or "article",
                });
                break;
        }
    }

    /// <summary>Lists the blocks of an element's children.</summary>
    public void ReadContainer(IElement element, ReadingPlace place)
    {
        ReadChildren(element, place);
        Flush(place);
    }

    /// <summary>The lines of an element's text, without listing blocks.</summary>
    public List<string> LinesOf(IElement element, ReadingPlace place, out bool isBold)
    {
        var wasInlineOnly = _isInlineOnly;
        _isInlineOnly = true;
        ReadChildren(element, place);
        isBold = _inline.IsBold;
        _isInlineOnly = wasInlineOnly;

        return _inline.Take();
    }

    /// <summary>The lines of a table's cell; none when the cell is hidden.</summary>
    public List<string> CellOf(IElement cell, ReadingPlace place)
    {
        var wasInlineOnly = _isInlineOnly;
        _isInlineOnly = true;
        ReadElement(cell, place);
        _isInlineOnly = wasInlineOnly;

        return _inline.Take();
    }

    private void AddHeading(IElement element, int level, ReadingPlace place)
    {
        var text = string.Join(' ', LinesOf(element, place with { IsInHeading = true }, out _));

        if (text.Any(char.IsLetterOrDigit))
        {
            list.Add(new Block.Heading(level, text, place.Line));
        }
    }

    private void ReadList(IElement element, ReadingPlace place)
    {
        // A list of cards, each with a heading, is a layout and not a list.
        var isLayout = element.Children.Any(item => item.QuerySelector("h1, h2, h3, h4, h5, h6, table, details") is not null);

        ReadChildren(element, isLayout ? place with { List = 0 } : place);
    }

    // The item right above a list within it announces that list.
    private void AnnounceList(ReadingPlace place)
    {
        if (place.List > 0 && list.Last is Block.Item item && item.List == place.List)
        {
            list.ReplaceLast(item with { Announces = true });
        }
    }

    private void ReadDetails(IElement element, ReadingPlace place)
    {
        var summary = element.Children.FirstOrDefault(child => child.LocalName == "summary");
        var title = summary is null ? "" : string.Join(' ', LinesOf(summary, place with { IsInHeading = true }, out _));
        var level = title.EndsWith('?') ? HeadingStack.QuestionLevel : Block.BoldLevel;

        if (title.Any(char.IsLetterOrDigit))
        {
            list.Add(new Block.Heading(level, title, place.Line));
        }

        foreach (var node in element.ChildNodes.Where(node => node != summary))
        {
            if (node is IElement child)
            {
                ReadElement(child, place);
            }
            else if (node is IText text)
            {
                ReadText(text.Data, place);
            }
        }

        Flush(place);
        list.Add(new Block.EndOfSection(level, place.Line));
    }

    private void Flush(ReadingPlace place)
    {
        var (line, isBold) = (_inline.Line, _inline.IsBold);
        var lines = _inline.Take();
        lines.RemoveAll(l => !l.Any(char.IsLetterOrDigit) || NoiseFilter.IsPageFurniture(l));

        if (lines.Count == 0)
        {
            return;
        }

        if (place.List > 0)
        {
            list.Add(new Block.Item(string.Join(' ', lines), place.List, false, line));
        }
        else if (isBold && lines.Count == 1 && lines[0].Length <= LongestBoldHeading && !lines[0].EndsWith('.'))
        {
            list.Add(new Block.Heading(Block.BoldLevel, lines[0], line));
        }
        else
        {
            list.AddParagraph(lines, line);
        }
    }
}
