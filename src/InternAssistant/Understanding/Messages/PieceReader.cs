namespace InternAssistant.Understanding.Messages;

/// <summary>Finds where one question may end and the next begin.</summary>
internal sealed class PieceReader(string text, IReadOnlyList<MessageWord> words)
{
    private const int LeastWords = 3;
    private const int WordsOfASentence = 4;

    private readonly OpeningReader openings = new(words);
    private readonly List<Piece> pieces = [];
    private readonly HashSet<int> joined = [];

    public IReadOnlyList<Piece> Read()
    {
        var first = 0;
        var isSentence = true;
        var isNumbered = false;
        for (var index = 0; index < words.Count; index++)
        {
            var number = IsNumber(index);
            if (index > first && (number || EndsSentence(words[index].Gap)))
            {
                Add(first, index, isSentence, isNumbered);
                (first, isSentence, isNumbered) = (index, true, false);
            }
            else if (index > first && Joins(first, index) is { } next)
            {
                Add(first, index, isSentence, isNumbered);
                joined.Add(next);
                (first, isSentence, isNumbered) = (next, false, false);
                index = next;
            }

            if (number)
            {
                (first, isNumbered) = (index + 1, true);
            }
        }

        Add(first, words.Count, isSentence, isNumbered);

        return pieces;
    }

    private void Add(int first, int end, bool isSentence, bool isNumbered)
    {
        if (end <= first)
        {
            return;
        }

        var mark = (end < words.Count ? words[end].Gap : text[words[^1].End..]).Contains('?', StringComparison.Ordinal);
        var own = isSentence ? openings.Behind(first, end) : first;
        var opening = openings.At(own, end, inside: !isSentence);
        var asks = joined.Contains(first) || opening == Opening.Asks || (opening == Opening.Embedded && mark && end - own >= LeastWords && isSentence) || AsksInside(own, end) || (mark && isSentence && end - own >= WordsOfASentence);
        pieces.Add(new Piece(first, end, isSentence, isNumbered, mark, asks));
    }

    // "I would like to know how long it takes"
    private bool AsksInside(int first, int end)
    {
        for (var index = first; index + 1 < end; index++)
        {
            if (words[index].Lower is "know" or "wonder" or "wondering" or "ask" or "curious" or "tell" or "understand" && (openings.IsAsker(index + 1) || words[index + 1].Lower is "if" or "whether"))
            {
                return true;
            }
        }

        return false;
    }

    // The first word of a question that "and", "also" or a comma adds at a word; null when none does.
    private int? Joins(int first, int index)
    {
        var start = index;
        while (start < words.Count && words[start].Lower is "and" or "also" or "plus" or "n" or "&")
        {
            start++;
        }

        var isAdded = start > index;
        var hasComma = words[index].Gap.Contains(',', StringComparison.Ordinal) || words[index].Gap.Contains(':', StringComparison.Ordinal);
        if ((!isAdded && !hasComma) || start + 1 >= words.Count || index - first < LeastWords || IsOpenEnded(first, index))
        {
            return null;
        }

        if ((!isAdded && words[start].Lower is "which" or "who" or "whose") || (openings.IsRequest(start) && words[first].Lower is "can" or "could" or "will" or "would"))
        {
            return null;
        }

        var end = EndOf(start);
        var opening = openings.At(start, end, inside: true);
        var embeds = isAdded && opening == Opening.Embedded && words[start + 1].Lower != "to" && (AsksInside(first, index) || openings.IsRequest(openings.Behind(first, index)));
        if (end - start < LeastWords || (opening != Opening.Asks && !embeds) || (!isAdded && !openings.IsAsker(start) && !words[index].Gap.Contains(':', StringComparison.Ordinal)))
        {
            return null;
        }

        return IsRelative(first, index, words[start].Lower) ? null : start;
    }

    // "can you tell me, …", "what kind of oil and …": what was begun is not asked yet.
    private bool IsOpenEnded(int first, int index)
    {
        var own = openings.Behind(first, index);

        return words[index - 1].Lower is "me" or "know" or "ask" or "wondering" or "so"
            || (openings.IsAsker(own) && index - own < 5 && !openings.IsInverted(own, index))
            || (openings.At(own, index, inside: false) == Opening.Embedded && openings.IsAsker(own) && words[own].Lower is not ("when" or "where"));
    }

    // "people who study and who can code" is one clause after another of the same sort.
    private bool IsRelative(int first, int index, string word) =>
        word is "who" or "which" or "whose" && Enumerable.Range(first + 1, Math.Max(0, index - first - 1)).Any(at => words[at].Lower == word && at > openings.Behind(first, index));

    private int EndOf(int start)
    {
        var end = start + 1;
        while (end < words.Count && !EndsSentence(words[end].Gap))
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string gap)
    {
        var mark = gap.AsSpan().IndexOfAny(".?!;\n");

        return mark >= 0 && (gap[mark] == '\n' || gap.AsSpan(mark).IndexOfAny(" \t\r\n") >= 0 || gap[mark] == '?');
    }

    // "1)" anywhere, "1." and "2:" where a line or the message begins.
    private bool IsNumber(int index)
    {
        if (words[index].Lower is not { Length: 1 or 2 } word || !word.All(char.IsAsciiDigit) || index + 1 >= words.Count)
        {
            return false;
        }

        var opensLine = index == 0 || words[index].Gap.Contains('\n', StringComparison.Ordinal);

        return words[index + 1].Gap is { Length: > 0 } gap && (gap[0] == ')' || (opensLine && gap[0] is '.' or ':' or '-'));
    }
}
