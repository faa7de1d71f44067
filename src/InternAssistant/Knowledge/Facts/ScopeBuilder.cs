namespace InternAssistant.Knowledge.Facts;

/// <summary>Gathers what a value's statement is about.</summary>
internal sealed class ScopeBuilder(KnowledgeDocument document, DocumentScope scope, Statement statement, StatementTokens tokens, FoundValue found, (int First, int Last) clause)
{
    /// <summary>The scope.</summary>
    /// <param name="objects">The topics that qualify the property.</param>
    /// <param name="isNamed">Whether words name the property.</param>
    public Scope Build(SortedSet<string> objects, bool isNamed)
    {
        var isRow = statement.Kind == StatementKind.TableRow;
        var wide = isRow ? (0, tokens.Count - 1) : found.Value is Quantity { Kind: FactKind.Count } or Quantity { Bound: Bound.AtMost } ? (clause.First, BeforeComma(clause.Last)) : clause;
        var distinctions = Distinctions.Of(tokens, wide.Item1, wide.Item2);

        if (scope.HasOwnHeading)
        {
            distinctions.UnionWith(Distinctions.Of(scope.HeadingTokens, 0, scope.HeadingTokens.Count - 1));
        }

        Trim(distinctions);

        return new Scope
        {
            Objects = objects,
            Distinctions = distinctions,
            Names = Names(wide.Item1, wide.Item2),
            Label = Label(),
            HouseNames = HouseNames(),
            Words = Words(wide.Item1, wide.Item2),
            Content = Content(wide.Item1, wide.Item2),
            Asked = scope.IsQuestion ? Stems([.. scope.HeadingWords.Where(PlainWords.IsTelling)]) : [],
            Said = Stems(DocumentScope.WordsOf(tokens)),
            Around = [.. Stems(DocumentScope.WordsOf(tokens)), .. Stems(scope.HeadingWords), .. Stems(scope.TitleWords)],
            Qualifiers = Qualifiers(wide.Item1, wide.Item2),
            TitleDistinctions = Distinctions.Of(scope.TitleTokens, 0, scope.TitleTokens.Count - 1),
            Title = Stems(scope.TitleWords),
            Mentions = [isRow ? WordsIn(0, tokens.Count - 1) : WordsIn(clause.First, clause.Last), DocumentScope.WordsOf(tokens), scope.HeadingWords],
            Years = Years(),
            IsUncertain = Distinctions.Negates(tokens, clause.First, Math.Min(clause.Last, found.Last + (found.Value.Kind == FactKind.Place ? 0 : 3))) || statement.Text.EndsWith('?'),
            IsFrontMatter = statement.Kind == StatementKind.FrontMatterLine,
            IsNamed = isNamed,
            IsRow = isRow,
        };
    }

    // "two interviews, both by video", "eight weeks at most, if the supervisor agrees": what follows only describes the value.
    private int BeforeComma(int last)
    {
        for (var i = found.Last + 1; i <= last; i++)
        {
            if (tokens[i].Is(","))
            {
                return i - 1;
            }
        }

        return last;
    }

    private void Trim(HashSet<string> distinctions)
    {
        // Where a posting is does not depend on the rest of the sentence.
        if (found.Value is PlaceValue { Sort: "town" })
        {
            distinctions.IntersectWith(["former", "exception", "condition", "future"]);
            distinctions.Remove(tokens[found.Last + 1].Lower is "are" or "is" ? "future" : "");
        }

        if (found.Value is not Quantity { Kind: FactKind.Count })
        {
            distinctions.ExceptWith(["team", "department", "floor", "professor"]);
        }
        else
        {
            distinctions.Remove("employee");
        }

        if (found.Value is PersonValue)
        {
            distinctions.IntersectWith(["former", "future", "exception"]);
        }

        if (found.Value is Quantity { Kind: FactKind.Duration, Unit: "week" or "month" or "year" })
        {
            distinctions.ExceptWith(["emergency", "by-day", "reception", "press"]);
        }

        // A sum for a year may be paid in parts.
        if (found.Value is Quantity { Kind: FactKind.Money, Period: "year" })
        {
            distinctions.Remove("instalment");
        }

        // "by eight weeks at most, if the supervisor agrees"
        if (found.Value is Quantity { Bound: Bound.AtMost } && !Distinctions.Of(tokens, 0, found.First).Contains("condition"))
        {
            distinctions.Remove("condition");
        }

        if (found.Value is not Quantity { Kind: FactKind.Duration })
        {
            distinctions.ExceptWith(["on-foot", "by-bus", "by-train", "by-car"]);
        }

        if (found.Value is PlaceValue)
        {
            distinctions.ExceptWith(["floor", "first", "second", "third", "team", "department"]);
        }

        if (found.Value is CalendarValue)
        {
            distinctions.ExceptWith(["former", "future", "first", "final", "early", "late", "mid", "additional"]);
        }

        if (found.Value is Quantity { Bound: not Bound.Exact })
        {
            distinctions.ExceptWith(["minimum", "maximum"]);
        }

        if (found.Value is Quantity { IsApproximate: true })
        {
            distinctions.Remove("example");
        }
    }

    private HashSet<string> Names(int first, int last)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);

        // A record begins with the name of what it is about: "The Gonville Hotel: Gonville Place, Cambridge".
        for (var i = 0; found.Value.Kind is FactKind.Contact or FactKind.Place && i < found.First && !tokens.IsTaken(i); i++)
        {
            AddNames(tokens, i, i, names);
        }

        if (names.Count == 0)
        {
            AddNames(tokens, first, last, names);
        }

        if (scope.HasOwnHeading)
        {
            AddNames(scope.HeadingTokens, 0, scope.HeadingTokens.Count - 1, names);
        }

        return names;
    }

    private void AddNames(StatementTokens from, int first, int last, HashSet<string> names)
    {
        for (var i = Math.Max(0, first); i <= last && i < from.Count; i++)
        {
            var token = from[i];

            if (token.IsCapitalised && token.Text.Length > 1 && !(from[i - 1].Kind == TokenKind.Number && from[i - 2].Is(":")) && (!from.IsTaken(i) || found.Value.Kind != FactKind.Place) && !(ReferenceEquals(from, tokens) && i >= found.First && i <= found.Last)
                && Calendar.Month(token) is null && !Calendar.IsWeekday(token) && Currency.Of(token) is null && token.Number is null
                && !PlainWords.IsGeneral(token.Lower) && Topics.Of(token.Lower) is null && !Distinctions.Contains(token.Lower) && !PlaceWords.IsCountry(token.Lower) && token.Lower is not ("building" or "room" or "floor") && !(token.Text.Length == 2 && char.IsUpper(token.Text[1])) && (i > 0 && !from[i - 1].Is(":") && !from[i - 1].Is("|") || IsNameAtStart(from, i)))
            {
                names.Add(token.Lower);
            }
        }
    }

    // The first word of a sentence is capitalised in any case: a name has capitals inside or beside it, or stands before its number.
    private bool IsNameAtStart(StatementTokens from, int index) =>
        from[index].Text.Skip(1).Any(char.IsUpper) || from[index + 1].IsCapitalised || from.Count <= 2 || (found.Value.Kind is FactKind.Contact or FactKind.Place && from.IsRecord);

    // What a table's row or a line with a label is about.
    private HashSet<string>? Label()
    {
        var last = statement.Kind switch
        {
            StatementKind.TableRow => Cells.Label(tokens).Last,
            StatementKind.LabelValue => Enumerable.Range(0, found.First).FirstOrDefault(i => tokens[i].Is(":"), -1),
            _ => -1,
        };

        return last < 0 || (statement.Kind == StatementKind.TableRow && found.First <= last)
            ? null
            : [.. Enumerable.Range(0, last + 1).Where(i => tokens[i].Kind == TokenKind.Word && (statement.Kind != StatementKind.TableRow || !tokens[i + 1].Is(":"))).Select(i => Stem.Of(tokens[i].Lower))];
    }

    private HashSet<string> HouseNames()
    {
        var names = new HashSet<string>(scope.TitleWords, StringComparer.Ordinal);

        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsCapitalised)
            {
                continue;
            }

            var first = i;

            while (tokens[i + 1].IsCapitalised)
            {
                i++;
            }

            var isHouse = tokens[first - 1].Lower is "at" or "by" or "of" || tokens[i].Lower is "institute" or "laboratory" or "lab" or "university" or "agency" or "company" or "foundation" or "museum" or "bank" or "research" or "college"
                || tokens[i + 1].Lower is "lab" or "laboratory" or "institute";

            for (var j = first; isHouse && j <= i; j++)
            {
                names.Add(tokens[j].Lower);
            }
        }

        return names;
    }

    private HashSet<string> Words(int first, int last)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);

        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (i < found.First || i > found.Last || (found.Noun.Length > 0 && i < found.Last)) && !tokens.IsTaken(i) && !PlainWords.IsGeneral(tokens[i].Lower))
            {
                words.Add(Stem.Of(tokens[i].Lower));
            }
        }

        return words;
    }

    private HashSet<string> Content(int first, int last)
    {
        var content = new HashSet<string>(StringComparer.Ordinal);

        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (i < found.First || i > found.Last || (found.Noun.Length > 0 && i < found.Last)) && tokens[i].Number is null && !tokens.IsTaken(i) && !Calendar.IsWeekday(tokens[i]) && PlainWords.IsTelling(tokens[i].Lower))
            {
                content.Add(Stem.Of(tokens[i].Lower));
            }
        }

        return content;
    }

    private HashSet<string> Qualifiers(int first, int last)
    {
        var qualifiers = new HashSet<string>(StringComparer.Ordinal);

        for (var i = Math.Max(1, first); i <= last && i < tokens.Count; i++)
        {
            var before = tokens[i - 1];

            if (PlainWords.IsSubjectNoun(tokens[i].Lower) && before is { Kind: TokenKind.Word, Number: null } && PlainWords.IsTelling(before.Lower) && !PlainWords.IsGeneral(before.Lower) && !Distinctions.Contains(before.Lower))
            {
                qualifiers.Add(Stem.Of(before.Lower));
            }
        }

        return qualifiers;
    }

    private static HashSet<string> Stems(HashSet<string> words) => [.. words.Select(Stem.Of)];

    private HashSet<string> WordsIn(int first, int last)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);

        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol && !PlainWords.IsFunction(tokens[i].Lower))
            {
                words.Add(tokens[i].Lower);
            }
        }

        return words;
    }

    // Years beside the value say when it holds; those of the title count where the statement names none.
    private HashSet<int> Years()
    {
        var years = new HashSet<int>();

        for (var i = 0; i < tokens.Count; i++)
        {
            if ((i < found.First || i > found.Last) && tokens[i] is { Kind: TokenKind.Number, Text.Length: 4, Number: >= 1900 and <= 2100 })
            {
                years.Add((int)tokens[i].Number!.Value);
            }
        }

        for (var i = 0; i < scope.HeadingTokens.Count; i++)
        {
            if (scope.HasOwnHeading && DateReader.Year(scope.HeadingTokens, i) is { } year)
            {
                years.Add(year);
            }
        }

        return found.Value is CalendarValue ? scope.Years : years.Count > 0 || document.FrontMatter.Posting is not null ? years : scope.Years;
    }
}
