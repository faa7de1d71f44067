using AngleSharp.Dom;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Markdown;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Reads a definition list: questions with their answers, or terms with their values, one line each.</summary>
internal sealed class HtmlDefinitions(HtmlReader reader, BlockList list)
{
    private readonly List<string> _lines = [];
    private int _line;

    /// <summary>Lists the blocks of a <c>dl</c> element.</summary>
    public void Read(IElement element, ReadingPlace place)
    {
        var term = "";

        foreach (var entry in Entries(element))
        {
            var here = place with { Line = entry.SourceReference?.Position.Line ?? place.Line };

            if (entry.LocalName == "dt")
            {
                term = string.Join(' ', reader.LinesOf(entry, here with { IsInHeading = true }, out _));
            }
            else
            {
                ReadValue(entry, term, here);
                term = "";
            }
        }

        if (term.Length > 0)
        {
            ReadValue(null, term, place);
        }

        EndLines();
    }

    // Terms and values may be grouped by div elements.
    private static IEnumerable<IElement> Entries(IElement element) =>
        element.Children.SelectMany(child => child.LocalName == "div" ? child.Children : Enumerable.Repeat(child, 1)).Where(child => child.LocalName is "dt" or "dd");

    private void ReadValue(IElement? value, string term, ReadingPlace place)
    {
        var isSection = term.EndsWith('?') || value?.QuerySelector("ul, ol, table, p + p, dl, h1, h2, h3, h4, h5, h6") is not null;

        if (isSection && term.Length > 0)
        {
            EndLines();
            var level = term.EndsWith('?') ? HeadingStack.QuestionLevel : Block.BoldLevel;
            list.Add(new Block.Heading(level, term, place.Line));

            if (value is not null)
            {
                reader.ReadContainer(value, place);
            }

            list.Add(new Block.EndOfSection(level, place.Line));
            return;
        }

        var words = value is null ? "" : string.Join(' ', reader.LinesOf(value, place, out _));
        _line = _lines.Count == 0 ? place.Line : _line;
        var line = words.Length == 0 ? term : term.Length == 0 ? words : $"{term.TrimEnd(':', ' ')}: {words}";

        if (line.Length > 0)
        {
            _lines.Add(line);
        }
    }

    private void EndLines()
    {
        if (_lines.Count > 0)
        {
            list.Add(new Block.Paragraph([.. _lines], _line));
            _lines.Clear();
        }
    }
}
