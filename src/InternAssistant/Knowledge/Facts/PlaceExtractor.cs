namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds where something is: towns behind "is in" and behind labels, streets, postcodes, rooms, floors and buildings.</summary>
internal static class PlaceExtractor
{
    private static readonly HashSet<string> StreetWords = new(StringComparer.Ordinal) { "street", "road", "lane", "avenue", "square", "way", "drive", "boulevard", "quay", "terrace", "st", "ave", "rd", "parade", "crescent", "row", "close", "court", "place" };

    private static readonly string[] Storeys = ["ground", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly HashSet<string> TownLabels = new(StringComparer.Ordinal) { "location", "locations", "place", "city", "site", "town", "where" };

    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal)
    {
        "posting", "internship", "internships", "placement", "position", "job", "programme", "program", "fellowship", "lab", "laboratory", "institute", "headquarters", "office", "centre", "center", "site", "campus", "traineeship",
    };

    private static readonly HashSet<string> BeingVerbs = new(StringComparer.Ordinal) { "is", "are", "based", "located", "situated", "stands", "place", "held", "lies", "sits", "hosted" };

    /// <summary>The places of a statement.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="found">Gets the places.</param>
    /// <param name="isWhere">True where the statement answers a question for a place of interns.</param>
    public static void Find(StatementTokens tokens, List<FoundValue> found, bool isWhere = false)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsTaken(i))
            {
                continue;
            }

            var place = Numbered(tokens, i) ?? Street(tokens, i) ?? Postcode(tokens, i) ?? Labelled(tokens, i) ?? Behind(tokens, i, isWhere);

            if (place?.Value is PlaceValue { Sort: "town" } town && IsOfSeat(tokens, i))
            {
                place = place with { Value = town with { Sort = "seat" } };
            }

            if (place is not null)
            {
                found.Add(place);
                i = place.Last;
            }
        }
    }

    // "Room 110", "room 2.08", "building 41", "floor 3"
    private static FoundValue? Numbered(StatementTokens tokens, int index)
    {
        if (tokens[index].Is("floor") && Ordinal(tokens, index - 1) is var (storey, first) && storey is not null)
        {
            return new FoundValue(new PlaceValue("floor", storey), first, index);
        }

        if (tokens[index].Lower is not ("room" or "building" or "floor" or "desk" or "gate" or "platform") || (tokens[index + 1].Kind != TokenKind.Number && !(tokens[index].Is("building") && tokens[index + 1] is { IsCapitalised: true, Text.Length: 1 })))
        {
            return null;
        }

        var number = tokens[index + 1];

        tokens.Take(index, index + 1);

        return new FoundValue(new PlaceValue(tokens[index].Lower, number.Lower), index, index + 1);
    }

    // "third floor", "3rd floor"
    private static (string? Storey, int First) Ordinal(StatementTokens tokens, int index) =>
        Storeys.Contains(tokens[index].Lower) || tokens[index].Is("top") ? (tokens[index].Lower, index)
        : tokens[index].Lower is "st" or "nd" or "rd" or "th" && tokens[index - 1].Number is >= 1 and <= 10 and var number && tokens[index - 1].End == tokens[index].Start ? (Storeys[(int)number], index - 1)
        : (null, index);

    // "2 Station Square", "Downing Street"
    private static FoundValue? Street(StatementTokens tokens, int index)
    {
        var start = tokens[index].Kind == TokenKind.Number ? index + 1 : index;

        if (!tokens[start].IsCapitalised || (start == index && tokens[index - 1].IsCapitalised))
        {
            return null;
        }

        for (var i = start + 1; i <= start + 4 && tokens[i].IsCapitalised; i++)
        {
            if (StreetWords.Contains(tokens[i].Lower) && !tokens[i + 1].IsCapitalised)
            {
                var last = tokens[i + 1] is { Kind: TokenKind.Number, Text.Length: <= 4 } && start == index ? i + 1 : i;
                tokens.Take(index, last);

                return new FoundValue(new PlaceValue("street", string.Join(' ', Enumerable.Range(index, last - index + 1).Select(j => tokens[j].Lower))), index, last);
            }
        }

        return null;
    }

    // "CB2 1RT"
    private static FoundValue? Postcode(StatementTokens tokens, int index)
    {
        var outward = tokens[index];

        if (outward.Kind != TokenKind.Word || outward.Text.Length is < 2 or > 4 || !outward.Text.Any(char.IsAsciiDigit) || outward.Text.Any(char.IsLower)
            || tokens[index + 1] is not { Kind: TokenKind.Number, Text.Length: 1 } || tokens[index + 2] is not { Kind: TokenKind.Word, Text.Length: 2 } letters || !letters.Text.All(char.IsUpper))
        {
            return null;
        }

        tokens.Take(index, index + 2);

        return new FoundValue(new PlaceValue("postcode", outward.Lower + tokens[index + 1].Text + letters.Lower), index, index + 2);
    }

    private static FoundValue? Labelled(StatementTokens tokens, int index) =>
        TownLabels.Contains(tokens[index].Lower) && tokens[index + 1].Is(":") && (tokens[index - 1].Is("|") || (index == 0 && !tokens.Text.Contains(" | ", StringComparison.Ordinal))) ? Town(tokens, index + 2) : null;

    // "is in Redmond", "located in Port Ellery", "the SHARC posting in Redmond"
    private static FoundValue? Behind(StatementTokens tokens, int index, bool isWhere)
    {
        if (index == 0 && tokens[0].Is("in") && isWhere)
        {
            return Town(tokens, 1);
        }

        if (tokens[index].Is("in") && IsBehindVerb(tokens, index))
        {
            return Town(tokens, index + 1);
        }

        if (tokens[index].Lower is not "in" || !(Subjects.Contains(tokens[index - 1].Lower) || BeingVerbs.Contains(tokens[index - 1].Lower) || IsAcronym(tokens[index - 1])))
        {
            return null;
        }

        return Town(tokens, index + 1);
    }

    // "The internship is carried out at the accelerator in Antwijk"
    private static bool IsBehindVerb(StatementTokens tokens, int index)
    {
        for (var i = index - 2; i > 0 && i > index - 7 && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Lower is "carried" or "works" or "work" or "place" or "based" or "located" or "hosted" && Enumerable.Range(Math.Max(0, i - 5), Math.Min(5, i)).Any(j => PlainWords.IsSubjectNoun(tokens[j].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    // "Our head office is in Madrid" does not say where the interns are.
    private static bool IsOfSeat(StatementTokens tokens, int index) =>
        Enumerable.Range(Math.Max(0, index - 6), Math.Min(6, index)).Any(i => tokens[i].Is("headquarters") || (tokens[i].Lower is "head" or "main" or "central" && tokens[i + 1].Is("office")));

    // "SHARC in Redmond"
    private static bool IsAcronym(Token token) => token.Kind == TokenKind.Word && token.Text.Length >= 4 && token.Text.All(char.IsUpper);

    private static FoundValue? Town(StatementTokens tokens, int index)
    {
        var last = index - 1;

        while (last + 1 < index + 4 && tokens[last + 1] is { IsCapitalised: true } next && !tokens.IsTaken(last + 1) && Calendar.Month(next) is null && !Calendar.IsWeekday(next))
        {
            last++;
        }

        // "in CS", "in EE": fields of study.
        if (last < index || (tokens[index].Text.Length <= 3 && tokens[index].Text.All(char.IsUpper)))
        {
            return null;
        }

        var name = string.Join(' ', Enumerable.Range(index, last - index + 1).Select(i => tokens[i].Lower));

        return PlaceWords.IsCountry(name) || Enumerable.Range(index, last - index + 1).Any(i => PlaceWords.IsField(tokens[i].Lower)) ? null : new FoundValue(new PlaceValue("town", name), index, last);
    }
}
