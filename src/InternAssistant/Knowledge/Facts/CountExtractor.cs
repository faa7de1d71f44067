namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds how many there are of something: "36 places", "more than 130 researchers", "Places: 4".</summary>
internal static class CountExtractor
{
    private const int LongestNoun = 4;

    /// <summary>The counts of a statement among the numbers that nothing else has taken.</summary>
    public static void Find(StatementTokens tokens, List<FoundValue> found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "each intern has one mentor"
            if (tokens[i].Is("one") && tokens[i - 1].Lower is "has" or "have" or "gets" or "get" or "exactly" or "given" && tokens[i + 1].Kind == TokenKind.Word && !Nouns.EndsPhrase(tokens[i + 1].Lower) && (i + 2 >= tokens.Count || tokens[i + 2].Kind == TokenKind.Symbol))
            {
                found.Add(new FoundValue(new Quantity(FactKind.Count, 1, 1, "", "", Bound.Exact, false), i, i + 1, Nouns.Basic(tokens[i + 1].Lower + "s")));
                continue;
            }

            if (NumberRange.Read(tokens, i) is not { } range || IsNumbered(tokens, i))
            {
                continue;
            }

            var (noun, last) = NounAfter(tokens, range.Next);

            if (noun is null)
            {
                (noun, last) = (NounOfLabel(tokens, i, range.Next), range.Next - 1);
            }

            if (noun is not null)
            {
                var bound = range.Bound == Bound.Exact && range.Low == range.High ? tokens.BoundAfter(range.Next) : range.Bound;
                noun = noun == "intern" && IsSought(tokens, i) ? "place" : noun;
                tokens.Take(i, range.Next - 1);
                found.Add(new FoundValue(new Quantity(FactKind.Count, range.Low, range.High, "", "", bound, range.IsApproximate), i, last, noun));
                i = last;
            }
        }
    }

    // "Room 110", "Mole 3", "9:00", "A2", "step 2", "4.1": numbers that count nothing.
    private static bool IsNumbered(StatementTokens tokens, int index) =>
        tokens[index - 1].Lower is ":" or "/" or "." or "#" && tokens[index - 1].End == tokens[index].Start
        || tokens[index + 1].Lower is ":" or "/" or "%" or "am" or "pm" && tokens[index + 1].Start == tokens[index].End
        || (tokens[index + 1].Lower is "a" or "p" && tokens[index + 2].Is("."))
        || (tokens[index + 1].Kind == TokenKind.Word && tokens[index + 1].Start == tokens[index].End)
        || (tokens[index].Kind == TokenKind.Word && tokens[index].Number == 1)
        || (tokens[index].Kind == TokenKind.Number && tokens[index - 1].IsCapitalised && tokens[index].Number < 10_000 && tokens[index - 1].Start > 0 && !Nouns.IsPlain(tokens[index - 1].Lower));

    private static (string? Noun, int Last) NounAfter(StatementTokens tokens, int index)
    {
        var start = tokens[index].Is("-") ? index + 1 : index;

        for (var i = start; i < start + LongestNoun && tokens[i].Kind == TokenKind.Word && !Nouns.EndsPhrase(tokens[i].Lower); i++)
        {
            // "credit points"
            if (tokens[i].Is("credit") && tokens[i + 1].Is("points"))
            {
                return ("credit", i + 1);
            }

            if (Nouns.IsPlural(tokens[i].Lower))
            {
                // "rounds of interviews" are interviews.
                return tokens[i + 1].Is("of") && Nouns.IsPlural(tokens[i + 2].Lower) ? (Nouns.Basic(tokens[i + 2].Lower), i + 2) : (Nouns.Basic(tokens[i].Lower), i);
            }
        }

        return (null, index);
    }

    private static string? NounOfLabel(StatementTokens tokens, int index, int next)
    {
        // "a staff of 190"
        if (tokens[index - 1].Is("of") && tokens[index - 2].Lower is "staff" or "workforce" or "headcount" && (next >= tokens.Count || tokens[next].Kind == TokenKind.Symbol))
        {
            return Nouns.Basic("staff");
        }

        if (!tokens[index - 1].Is(":") || !(next >= tokens.Count || tokens[next].Lower is "|" or "(" or "." or ";"))
        {
            return null;
        }

        for (var i = index - 2; i >= 0 && i > index - 6 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Nouns.IsPlural(tokens[i].Lower) || tokens[i].Lower is "headcount" or "size" or "capacity")
            {
                return Nouns.Basic(tokens[i].Lower);
            }
        }

        return tokens.Text.Contains(" | ", StringComparison.Ordinal) ? NounOfRow(tokens, index) : null;
    }

    // "takes six interns", "we look for seven interns", "room for eight interns": so many places.
    private static bool IsSought(StatementTokens tokens, int index) =>
        tokens[index - 1].Lower is "take" or "takes" or "hire" or "hires" or "recruit" or "recruits" or "seek" or "seeks" or "accept" or "accepts" or "welcome" or "welcomes" or "host" or "hosts"
        || (tokens[index - 1].Is("for") && tokens[index - 2].Lower is "look" or "looking" or "room" or "space" or "search" or "searching");

    // A row whose first cell says what its number counts: "Countries with an office | twelve".
    private static string? NounOfRow(StatementTokens tokens, int index)
    {
        var last = Cells.Label(tokens).Last;
        var first = Enumerable.Range(0, last + 1).LastOrDefault(i => tokens[i].Is(":"), -1) + 1;

        for (var i = first; last < index && i <= last && i < first + LongestNoun && !Nouns.EndsPhrase(tokens[i].Lower); i++)
        {
            if (Nouns.IsPlural(tokens[i].Lower))
            {
                return Nouns.Basic(tokens[i].Lower);
            }
        }

        return null;
    }
}
