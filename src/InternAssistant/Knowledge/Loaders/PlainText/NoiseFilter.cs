using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>Marks the lines that belong to the page and not to the document.</summary>
internal static partial class NoiseFilter
{
    private const int LongestCall = 70;
    private const int LongestFurniture = 100;
    private const int LongestNotice = 220;
    private const int LongestRepeated = 80;
    private const int Repetitions = 3;
    private const int BodyLine = 80;

    /// <summary>Marks calls to action, site furniture, short lines that stand three times or more, and all that follows a tail heading.</summary>
    public static void Mark(List<TextLine> lines)
    {
        var repeated = lines
            .Where(l => l.Text.Length <= LongestRepeated && l.Kind is LineKind.Short or LineKind.Text or LineKind.Question && !l.Text.EndsWith('.'))
            .GroupBy(l => l.Text, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() >= Repetitions)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var hasBody = false;

        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];

            if (IsTail(line.Text))
            {
                if (hasBody)
                {
                    lines.RemoveRange(i, lines.Count - i);
                    return;
                }

                line.Kind = LineKind.Noise;
            }
            else if (IsCallToAction(line.Text))
            {
                line.Kind = LineKind.CallToAction;
            }
            else if (IsFurniture(line.Text) || repeated.Contains(line.Text) || IsNavigation(lines, i))
            {
                line.Kind = LineKind.Noise;
            }

            hasBody |= line.Kind is LineKind.Text && line.Text.Length >= BodyLine;
        }
    }

    /// <summary>True for a heading below which a page speaks of something else.</summary>
    public static bool IsTail(string line) => line.Length <= 60 && TailPattern().IsMatch(line);

    /// <summary>True for a line that belongs to the page and not to the document, whatever stands around it.</summary>
    public static bool IsPageFurniture(string line) => IsCallToAction(line) || IsFurniture(line);

    private static bool IsCallToAction(string line)
    {
        if (line.Length > LongestCall)
        {
            return false;
        }

        return line.EndsWith('>') || line.EndsWith('→') || line.EndsWith('»') || CallPattern().IsMatch(line);
    }

    // A sentence that ends as sentences do is taken for furniture only when it is a legal notice.
    private static bool IsFurniture(string line) =>
        (line.Length <= LongestNotice && NoticePattern().IsMatch(line)) || (line.Length <= LongestFurniture && !line.EndsWith('.') && FurniturePattern().IsMatch(line)) || IsCrumbs(line);

    // Home > Careers > Students, or Jobs in Galway / Science / Internship
    private static bool IsCrumbs(string line)
    {
        foreach (var divider in new[] { " > ", " / ", " » ", " › " })
        {
            if (line.Length <= 100 && line.Split(divider) is { Length: >= 3 } parts && parts.All(p => LineShape.CountWords(p.Trim()) <= 4) && !line.Any(char.IsDigit) && !LineShape.EndsSentence(line))
            {
                return true;
            }
        }

        return false;
    }

    // One line of short entries between bars, with no other row beside it.
    private static bool IsNavigation(List<TextLine> lines, int i)
    {
        var line = lines[i];

        if (line.Kind != LineKind.Row || line.Text.Length > 120 || line.Text.Any(char.IsDigit))
        {
            return false;
        }

        var hasNeighbour = (i > 0 && lines[i - 1].Kind == LineKind.Row && line.Gap == 0) || (i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Row && lines[i + 1].Gap == 0);

        return !hasNeighbour && line.Text.Split(" | ") is { Length: >= 3 } parts && parts.All(p => LineShape.CountWords(p) <= 4);
    }

    [GeneratedRegex(
        @"^(?:(?:latest|related|similar|recommended|other|more|featured|recently viewed|popular|trending|new)\s+(?:jobs?|articles?|positions?|roles|internships|postings|vacancies|openings|employers|links|posts|stories|news|opportunities)(?:\s+(?:at|from|in|for|near|by|like|you)\b.*)?|you (?:may|might) also (?:like|be interested in)|people also (?:viewed|searched(?: for)?|asked)|jobs? (?:you may|you might|like this).*|similar searches|more (?:from|like this).*|recommended for you|candidates also viewed|others also viewed|explore more jobs)[:.]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex TailPattern();

    [GeneratedRegex(
        @"^(?:(?:easy |quick )?apply(?: (?:now|here|today|online|on company site|for this (?:job|role|position)|to (?:this )?(?:role|job|position)|with \w+))?|find out more(?: and apply)?|read more|learn more|show more|see more|view (?:job|role|website|details|all(?: jobs)?|map)|save(?: this)? (?:job|role|posting)|register now|sign up(?: now)?|start your application|click here(?: to \w+(?: \w+)?)?|(?:you|visitors|guests) (?:can|will|may) find .{0,60}\bhere\.?|more (?:information|details)(?: here)?)\s*[!.>»→-]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex CallPattern();

    [GeneratedRegex(
        @"^cookies?\b|^(?:we|this (?:web)?site|this page|our (?:web)?sites?|by \w+ing|accept|reject|manage|decline)\b.{0,60}\bcookies\b|^(?:accept|reject|decline) all\b|all rights reserved|^(?:©|\(c\) |copyright )|do not sell my|^you need to enable javascript|^javascript (?:is|must)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex NoticePattern();

    [GeneratedRegex(
        @"^(?:get|be) notif|^get jobs? (?:like|by|alerts)|^upload your (?:resume|cv)|increase your shortlisting|^(?:create|set up|subscribe to)(?: an?)?(?: job)? alerts?$|job alerts?$|^subscribe(?: now| to .*)?$|^sign[ -]?(?:in|up|out)$|^log[ -]?(?:in|out)$|^register$|^share(?: this(?: \w+)?| on \w+)?$|^share\s?(?::|\|)|\bshare \| |^(?:save|print)(?: \||$)|^(?:facebook|linkedin|twitter|instagram|youtube|whatsapp|x|tiktok|xing|copy link|e-?mail|print|tweet)(?:[\s,|·•]+(?:facebook|linkedin|twitter|instagram|youtube|whatsapp|x|tiktok|xing|copy link|e-?mail|print))*$|^follow us\b|^skip to\b|^search jobs$|^(?:back|return|go) to (?:top|search|results|home|the top|list)\b|^page \d+ of \d+|^(?:next|previous|prev|menu|close|home|search|advertisement|sponsored)$|^advertisement: |^report this\b|^flag (?:as|this)\b|^print this\b|^was this (?:page |article |answer )?helpful|^\d+ (?:people|applicants) (?:clicked|applied|viewed|have applied)|be the first(?: one)? to apply|^(?:privacy|terms|imprint|legal)(?: (?:notice|policy|of use|and conditions))?(?: ?\||$)|^(?:enter|your) (?:your )?e-?mail\b(?: address)?$|^\[your e-?mail|^loading(?:\.\.\.|…)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex FurniturePattern();
}
