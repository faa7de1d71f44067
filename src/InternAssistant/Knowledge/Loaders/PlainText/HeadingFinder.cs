using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Says which lines are headings, by their shape and their neighbours.</summary>
internal sealed partial class HeadingFinder
{
    private const int LongestChain = 3;
    private const int LongestRecord = 12;

    private readonly List<TextLine> _lines;
    private readonly int[] _runStart;
    private readonly int[] _runEnd;
    private readonly bool _hasNumbers;

    /// <summary>Looks at all lines once.</summary>
    public HeadingFinder(List<TextLine> lines)
    {
        _lines = lines;
        _runStart = new int[lines.Count];
        _runEnd = new int[lines.Count];
        _hasNumbers = lines.Count(l => LineShape.NumberedHeadingDepth(l.Text) > 0) >= 2;
        MeasureRuns();
    }

    /// <summary>True when the line is a heading.</summary>
    public bool IsHeading(int i)
    {
        var line = _lines[i];

        if (line.Underlined > 0)
        {
            return true;
        }

        if (i + 1 >= _lines.Count || _lines[i + 1].IsNoise)
        {
            return false;
        }

        return line.Kind switch
        {
            LineKind.Question => StartsBlock(i) && IsBody(i + 1),
            LineKind.Bullet or LineKind.Short when IsNumberedHeading(i) => true,
            LineKind.Colon => IsColonHeading(i),
            LineKind.Short => IsShortHeading(i),
            LineKind.LabelValue => IsNameWithColon(i),
            _ => false,
        };
    }

    /// <summary>True for a line with a number that is a heading and not an item of a list.</summary>
    public bool IsNumberedHeading(int i)
    {
        var depth = LineShape.NumberedHeadingDepth(_lines[i].Text);

        if (depth == 0 || !_hasNumbers || _lines[i].Kind == LineKind.Contact || i + 1 >= _lines.Count)
        {
            return false;
        }

        if (depth > 1)
        {
            return true;
        }

        // A list counts on in the next line; a heading has something below it first.
        var next = _lines[i + 1];

        return !LineShape.IsNumbered(next.Text) || LineShape.NumberedHeadingDepth(next.Text) > 1
            ? _lines[i].Gap > 0 && (next.Kind is not LineKind.Bullet || !LineShape.IsNumbered(next.Text)) && !(i > 0 && _lines[i - 1].Kind == LineKind.Bullet && LineShape.IsNumbered(_lines[i - 1].Text) && _lines[i].Gap == 0)
            : false;
    }

    /// <summary>
    /// The index after the lines of a record that stand together without an empty line: names, addresses, labels, and a telephone number or the like
    /// among them. The line's own index when no such record begins here.
    /// </summary>
    public int EndOfRecordBlock(int i)
    {
        if (_lines[i].Kind != LineKind.Short || (_lines[i].Gap == 0 && i > 0 && !_lines[i - 1].IsNoise && !BlockHeading().IsMatch(_lines[i - 1].Text)) || BlockHeading().IsMatch(_lines[i].Text))
        {
            return i;
        }

        var end = i + 1;
        var hasContact = false;

        while (end < _lines.Count && end - i < LongestRecord && _lines[end].Gap == 0 && _lines[end].Kind is LineKind.Short or LineKind.Contact or LineKind.LabelValue or LineKind.Fact)
        {
            hasContact |= _lines[end].Kind == LineKind.Contact;
            end++;
        }

        return hasContact && end - i >= 2 ? end : i;
    }

    /// <summary>True when a short line names the record that follows it.</summary>
    public bool NamesRecord(int i) =>
        _lines[i].Kind == LineKind.Short && i + 1 < _lines.Count && _lines[i + 1].Gap <= 1 && _lines[i + 1].Kind == LineKind.Contact && !RecordHeading().IsMatch(_lines[i].Text);

    private bool IsShortHeading(int i)
    {
        var line = _lines[i];

        if (!StartsBlock(i) || NamesRecord(i) || EndOfRecordBlock(i) > i || line.Text.EndsWith('"') || line.Text.EndsWith('”'))
        {
            return false;
        }

        var next = _lines[i + 1];

        if (next.Kind == LineKind.Contact)
        {
            return true;
        }

        if (next.Kind == LineKind.Short && next.Gap == 0)
        {
            // A heading right on top of a name and its record, or of another heading.
            return BlockHeading().IsMatch(line.Text) || (!IsInRun(i) && IsHeadingBelow(i + 1));
        }

        if (next.Kind is not LineKind.Short)
        {
            return IsBody(i + 1) && (next.Kind != LineKind.Fact || next.Gap == 0 || RecordHeading().IsMatch(line.Text));
        }

        var (first, last) = (_runStart[i], _runEnd[i]);

        if (NamesRecord(last))
        {
            return i < last && last - first <= LongestChain;
        }

        if (last + 1 >= _lines.Count || _lines[last + 1].IsNoise || !IsBody(last + 1))
        {
            return i == first && last - first >= 2;
        }

        // Few short lines are headings of each other; many are a list between two headings.
        return last - first < LongestChain || i == first || i == last;
    }

    private bool IsHeadingBelow(int i) => i + 1 < _lines.Count && !_lines[i + 1].IsNoise && _lines[i + 1].Kind is LineKind.Text or LineKind.Bullet or LineKind.LabelValue or LineKind.Question && !IsInRun(i);

    // "Computer Vision: Healthcare" between a call to action and running text is a name, not a label with its value.
    private bool IsNameWithColon(int i)
    {
        var line = _lines[i];
        var next = _lines[i + 1];

        return i > 0 && _lines[i - 1].Kind == LineKind.CallToAction && next.Gap > 0 && next.Kind == LineKind.Text && !LineShape.EndsSentence(line.Text) && !line.Text.Any(char.IsDigit)
            && LineShape.CountWords(line.Text) <= 8 && LineShape.IsLabelAndValue(line.Text, out var label, out _) && !KnownLabels.Contains(label);
    }

    // "Qualifications:" alone is a heading; "The projects include:" announces a list.
    private bool IsColonHeading(int i)
    {
        var text = _lines[i].Text;

        return StartsBlock(i) && LineShape.CountWords(text) <= 6 && !char.IsLower(text[0]) && !Announcing().IsMatch(text) && !KnownLabels.Contains(text)
            && (_lines[i + 1].Kind is LineKind.Text or LineKind.Bullet or LineKind.LabelValue or LineKind.Colon or LineKind.Row or LineKind.Question
                || (_lines[i + 1].Kind == LineKind.Short && IsHeading(i + 1)));
    }

    // After an empty line, page noise, the end of a sentence, a heading; never in the middle of something.
    private bool StartsBlock(int i)
    {
        if (i == 0 || _lines[i].Gap > 0)
        {
            return true;
        }

        var before = _lines[i - 1];

        return before.IsNoise || before.Underlined > 0 || before.Kind is LineKind.Bullet or LineKind.LabelValue or LineKind.Question or LineKind.Contact or LineKind.Row
            || (before.Kind == LineKind.Text && LineShape.EndsSentence(before.Text)) || (before.Kind is LineKind.Short or LineKind.Colon && IsHeadingBelow(i));
    }

    private bool IsBody(int i) =>
        _lines[i].Kind is LineKind.Text or LineKind.Bullet or LineKind.LabelValue or LineKind.Colon or LineKind.Row or LineKind.Fact or LineKind.Contact or LineKind.Short or LineKind.Question;

    private bool IsInRun(int i) => PageHeader.IsInRun(_lines, i);

    // Runs of short lines with empty lines between them.
    private void MeasureRuns()
    {
        for (var i = 0; i < _lines.Count;)
        {
            var end = i;

            while (end + 1 < _lines.Count && IsRunLine(end) && IsRunLine(end + 1) && _lines[end + 1].Gap > 0)
            {
                end++;
            }

            for (var j = i; j <= end; j++)
            {
                (_runStart[j], _runEnd[j]) = (i, end);
            }

            i = end + 1;
        }
    }

    private bool IsRunLine(int i) => _lines[i].Kind == LineKind.Short && _lines[i].Underlined == 0;

    [GeneratedRegex(@"\b(?:contacts?|reach us|addresse?s?|hotels|accommodation|stay|enquiries|inquiries|questions\??|help|support|find us|visit(?:ing|or)?s?|where|how|directions|press|media|phone|phones|numbers|people|team|staff|restaurants|taxis?|offices|locations|getting)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RecordHeading();

    [GeneratedRegex(@"^(?:contacts?(?: us| details| information| points?)?|addresse?s?|questions\??|enquiries|inquiries|get in touch|reach us|who to contact|your contacts?|(?:our )?(?:team|people|staff)|hotels|accommodation|where to stay|directions|offices)[:?]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlockHeading();

    [GeneratedRegex(@"\b(?:includ\w+|are|is|as|following|have|has|to|offers?|at|here|for|with|of|on|by|we|you|they|it|interns|receive|gets?|needs?|please|below|these|from|in|into|should|must|can|will|provide)\s*:$|^(?:we|you|they|interns|students|candidates|please|see|our current)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Announcing();
}
