namespace InternAssistant.Knowledge.Facts;

/// <summary>Makes facts of a value that stands in a statement.</summary>
internal static class FactBuilder
{
    private static readonly Dictionary<string, string> Readable = new(StringComparer.Ordinal)
    {
        ["start"] = "starts",
        ["end"] = "ends",
        ["length"] = "duration",
        ["open"] = "applications open",
        ["deadline"] = "deadline",
        ["town"] = "place",
        ["hours"] = "working time",
        ["place"] = "places",
        ["intern"] = "interns",
        ["letter"] = "letters",
    };

    /// <summary>The facts of a value: two for a stretch of dates that is a start and an end, else one.</summary>
    public static IEnumerable<StatedFact> Build(KnowledgeDocument document, DocumentScope scope, Statement statement, StatementTokens tokens, FoundValue found, (int First, int Last) clause)
    {
        var kind = found.Value.Kind;
        var cell = statement.Kind == StatementKind.TableRow ? Cells.Around(tokens, found) : clause;
        found = found with { Value = WithBound(found.Value, tokens, cell.First, found.First) };
        var topics = Topics.Of(tokens, cell.First, cell.Last);
        var before = tokens[Calendar.IsWeekday(tokens[found.First - 1]) ? found.First - 2 : found.First - 1].Lower;
        var (name, objects) = Attributes.Of(kind, topics, found, before);
        var isOwn = name is not null;

        if (kind is FactKind.Date or FactKind.Money or FactKind.Duration && name is null)
        {
            (name, objects) = FromAround(kind, scope, tokens, found, before, statement.Kind == StatementKind.TableRow ? Cells.Label(tokens) : (0, tokens.Count - 1), objects);
        }

        var context = new ScopeBuilder(document, scope, statement, tokens, found, cell).Build(objects, isOwn || name is not null);

        // A lone year or season of nothing in particular is no fact.
        if (name is null && found.Value is CalendarValue { From.Month: null })
        {
            yield break;
        }

        foreach (var (part, value) in Parts(found.Value, name, topics, objects))
        {
            yield return new StatedFact(FactOf(document, scope, statement, tokens, found, part ?? Fallback(kind, found), value), value, context with { Objects = part == "deadline" || part == "open" ? Without(objects, "apply") : objects });
        }
    }

    // "the minimum stay of three months" is three months or more.
    private static FactValue WithBound(FactValue value, StatementTokens tokens, int first, int last)
    {
        if (value is not Quantity { Kind: FactKind.Duration, Bound: Bound.Exact } quantity || quantity.Low != quantity.High)
        {
            return value;
        }

        var distinctions = Distinctions.Of(tokens, first, last - 1);

        return distinctions.Contains("minimum") == distinctions.Contains("maximum") ? value : quantity with { Bound = distinctions.Contains("minimum") ? Bound.AtLeast : Bound.AtMost };
    }

    // What the clause does not say, the statement's other words, the heading or the label may.
    private static (string? Name, SortedSet<string> Objects) FromAround(FactKind kind, DocumentScope scope, StatementTokens tokens, FoundValue found, string before, (int First, int Last) label, SortedSet<string> objects)
    {
        var (name, own) = Attributes.Of(kind, Topics.Of(tokens, label.First, label.Last), found, before);

        if (name is null && scope.HasHeading)
        {
            (name, own) = Attributes.Of(kind, Topics.Of(scope.HeadingTokens, 0, scope.HeadingTokens.Count - 1), found, before);
        }

        if (name is null && found.Value is Quantity { Kind: FactKind.Duration, Unit: "week" or "month", Period: "" } && IsOfStay(tokens, found))
        {
            (name, own) = ("length", objects);
        }

        if (name is null && found.Value is Quantity { Kind: FactKind.Money, Period: "month" or "week" or "hour" or "year" })
        {
            (name, own) = ("pay", objects);
        }

        own.UnionWith(objects);

        return (name, own);
    }

    // "a 12-week internship", "during your 12 week internship", "spend ten weeks"
    private static bool IsOfStay(StatementTokens tokens, FoundValue found) =>
        PlainWords.IsSubjectNoun(tokens[found.Last + 1].Lower) || PlainWords.IsSubjectNoun(tokens[found.Last + 2].Lower) || tokens[found.First - 1].Lower is "spend" or "takes" || (tokens[found.First - 1].Is("for") && found.First == 1) || (tokens[found.First - 1].Is("of") && PlainWords.IsSubjectNoun(tokens[found.First - 2].Lower));

    private static IEnumerable<(string? Name, FactValue Value)> Parts(FactValue value, string? name, List<string> topics, SortedSet<string> objects)
    {
        if (value is not CalendarValue { To: { } to } stretch)
        {
            yield return (name, value);
        }
        else if (name is "deadline" or "open" || (name is null or "decision" && topics.Contains("apply") && objects.Count <= 1))
        {
            yield return ("open", new CalendarValue(stretch.From));
            yield return ("deadline", new CalendarValue(to));
        }
        else if ((name is null && topics.Contains("length")) || (name == "start" && topics.Contains("end")))
        {
            yield return ("start", new CalendarValue(stretch.From));
            yield return ("end", new CalendarValue(to));
        }
        else
        {
            yield return (name, value);
        }
    }

    private static Fact FactOf(KnowledgeDocument document, DocumentScope scope, Statement statement, StatementTokens tokens, FoundValue found, string name, FactValue value) =>
        new(value.Kind, SubjectName.Of(document, scope, statement, value.Kind), Readable.GetValueOrDefault(name, name), value.Normal, document.Id, statement.Span, statement.Span.In(document.Text), scope.LineAt(statement.Span.Start))
        {
            Display = tokens.Text[tokens[found.First].Start..tokens[found.Last].End],
        };

    private static string Fallback(FactKind kind, FoundValue found) => kind switch
    {
        FactKind.Date => "date",
        FactKind.Money => "amount",
        FactKind.Duration => "time",
        _ => found.Noun,
    };

    private static SortedSet<string> Without(SortedSet<string> objects, string word)
    {
        var rest = new SortedSet<string>(objects, StringComparer.Ordinal);
        rest.Remove(word);

        return rest;
    }
}
