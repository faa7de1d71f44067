using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>The top of a page: its title, and the date, place and tags that stand before the text.</summary>
internal sealed partial class PageHeader
{
    private const int LatestBody = 60;
    private const int FactLines = 40;

    /// <summary>The title; null when the page has none.</summary>
    public string? Title { get; private init; }

    /// <summary>The index of the line with the title; -1 when there is none.</summary>
    public int TitleLine { get; private init; } = -1;

    /// <summary>The index of the first line that is not part of the top.</summary>
    public int BodyLine { get; private init; }

    /// <summary>What the top states as front matter would.</summary>
    public FrontMatter FrontMatter { get; private init; } = FrontMatter.Empty;

    /// <summary>Reads the top of a page.</summary>
    public static PageHeader Read(List<TextLine> lines)
    {
        var body = FirstBodyLine(lines);
        var title = FindTitle(lines, body);
        var name = title < 0 ? null : TextRepair.Repair(lines[title].Text);

        return new PageHeader { Title = name, TitleLine = title, BodyLine = body, FrontMatter = ReadFacts(lines, body, name) };
    }

    /// <summary>True when the line stands in a run of three or more short lines without an empty line between them.</summary>
    public static bool IsInRun(List<TextLine> lines, int i)
    {
        var first = i;
        var last = i;

        while (first > 0 && last - first < 3 && lines[first].Gap == 0 && IsTag(lines[first - 1]))
        {
            first--;
        }

        while (last + 1 < lines.Count && last - first < 3 && lines[last + 1].Gap == 0 && IsTag(lines[last + 1]))
        {
            last++;
        }

        return last - first >= 2;
    }

    private static bool IsTag(TextLine line) => (line.Kind is LineKind.Short or LineKind.Fact || (line.Kind == LineKind.LabelValue && line.Text.Length <= 30)) && line.Underlined == 0;

    private static int FirstBodyLine(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count && i < LatestBody; i++)
        {
            var isLabels = lines[i].Kind == LineKind.LabelValue && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.LabelValue && lines[i + 1].Gap <= 1;

            if (lines[i].Kind is LineKind.Text or LineKind.Bullet or LineKind.Question or LineKind.Colon or LineKind.Contact or LineKind.Row || isLabels || QuestionMark.TryRead(lines[i].Text, out _))
            {
                return StartOfRecord(lines, i);
            }
        }

        return Math.Min(lines.Count, LatestBody);
    }

    // A name right above an address or a telephone number is part of the body.
    private static int StartOfRecord(List<TextLine> lines, int i)
    {
        var first = i;

        while (lines[i].Kind == LineKind.Contact && first > 0 && lines[first].Gap == 0 && lines[first - 1].Kind is LineKind.Short or LineKind.Fact)
        {
            first--;
        }

        return first > 0 && lines[first].Gap > 0 ? first : i;
    }

    private static int FindTitle(List<TextLine> lines, int body)
    {
        var best = -1;
        var bestScore = int.MinValue;
        var seen = 0;

        for (var i = 0; i < body && seen < 6; i++)
        {
            if (!IsCandidate(lines, i))
            {
                continue;
            }

            var isHeadingOfBody = i + 1 == body && seen > 0 && !InFirstBlock(lines, i);
            var score = (TitleWords().IsMatch(lines[i].Text) ? 2 : 0) + (lines[i].Text.StartsWith("Frequently asked", StringComparison.OrdinalIgnoreCase) ? 1 : 0) + (LineShape.CountWords(lines[i].Text) >= 3 ? 1 : 0) + (lines[i].Underlined == 1 ? 3 : 0) - (isHeadingOfBody ? 3 : 0)
                - (IsInRun(lines, i) && !InFirstBlock(lines, i) ? 2 : 0);
            seen++;

            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    // The lines above the first empty line, when they are few: organisation, department, title.
    private static bool InFirstBlock(List<TextLine> lines, int i)
    {
        for (var j = i; j > 0; j--)
        {
            if (lines[j].Gap > 0 || j >= 4)
            {
                return false;
            }
        }

        return lines[0].Kind is LineKind.Short or LineKind.LabelValue;
    }

    private static bool IsCandidate(List<TextLine> lines, int i)
    {
        var line = lines[i];
        var isAlone = (i == 0 || line.Gap > 0 || lines[i - 1].IsNoise) && (i + 1 == lines.Count || lines[i + 1].Gap > 0 || line.Underlined > 0);

        return line.Kind switch
        {
            LineKind.Short => !IsInRun(lines, i) || InFirstBlock(lines, i),
            LineKind.LabelValue => (isAlone || InFirstBlock(lines, i)) && LineShape.IsLabelAndValue(line.Text, out var label, out _) && !KnownLabels.Contains(label) && !label.StartsWith("Last", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static FrontMatter ReadFacts(List<TextLine> lines, int body, string? title)
    {
        DateOnly? published = null;
        IReadOnlyList<string> location = [];
        string? duration = null;
        string? starts = null;

        for (var i = 0; i < lines.Count && i < FactLines; i++)
        {
            var line = lines[i];

            if (i < body && line.Kind == LineKind.Fact)
            {
                published ??= LineClassifier.TryReadDate(line.Text, out var date) ? date : null;
                location = location.Count == 0 && LineShape.IsPlace(line.Text) ? line.Text.Split(", ") : location;
            }
            else if (line.Kind == LineKind.LabelValue && LineShape.IsLabelAndValue(line.Text, out var label, out var start))
            {
                var value = TextRepair.Repair(line.Text[start..]);
                location = location.Count == 0 && KnownLabels.IsLocation(label) ? value.Split(", ") : location;
                duration ??= KnownLabels.IsDuration(label) ? value : null;
                starts ??= KnownLabels.IsStart(label) ? value : null;
            }
        }

        // A place alone does not make a posting: something else must say so.
        var isPosting = location.Count > 0 && (published is not null || duration is not null || starts is not null || (title is not null && InternWords().IsMatch(title)));

        return new FrontMatter
        {
            Published = published,
            Posting = isPosting || duration is not null || starts is not null ? new PostingFacts { Location = location, Duration = duration, Starts = starts } : null,
        };
    }

    [GeneratedRegex(@"\b(?:intern|interns|internship|internships|research|faq|guide|programme|program|engineer|scientist|fellowship|student|students|lab|laboratory|questions|placement|scholarship|handbook|travel|hotels|housing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"\b(?:intern|internship|placement|student programme|student program)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InternWords();
}
