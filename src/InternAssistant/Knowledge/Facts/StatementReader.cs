using System.Buffers;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Reads the facts of one statement.</summary>
internal static class StatementReader
{
    private const int LongestStatement = 2000;

    private static readonly SearchValues<string> Promising = SearchValues.Create(
        [
            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "@", " in ", "dr. ", "prof", "mr. ", "mrs. ", "ms. ", "supervis", "head", "director", "led by", "coordinator", "contact person", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
            "two", "three", "four", "five", "six", "half", "unpaid", "full", "quarter", "In ", "seven", "eight", "nine", "ten", "eleven", "twelve", "teen", "twenty", "thirty", "forty", "fifty", "hundred", "dozen", "one ", "location", "place", "site", "floor", "street", "road",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the facts of a statement, in the order of its words.</summary>
    public static void Read(KnowledgeDocument document, DocumentScope scope, Section section, Statement statement, List<StatedFact> facts)
    {
        var text = statement.Text.Length > LongestStatement ? statement.Text[..LongestStatement] : statement.Text;

        if (text.AsSpan().IndexOfAny(Promising) < 0)
        {
            return;
        }

        var tokens = new StatementTokens(text);
        var values = Values(tokens, IsWhere(section), section.OwnHeading is { } heading && heading.EndsWith('?') ? new StatementTokens(heading) : null);

        if (values.Count == 0)
        {
            return;
        }

        scope.Enter(section);
        var start = facts.Count;

        foreach (var kind in values.GroupBy(v => (v.Value.Kind, v.Value is PersonValue)))
        {
            var ofKind = kind.OrderBy(v => v.First).ToList();
            var clauses = Clauses.Of(tokens, ofKind);

            for (var i = 0; i < ofKind.Count; i++)
            {
                facts.AddRange(FactBuilder.Build(document, scope, statement, tokens, ofKind[i], clauses[i]));
            }
        }

        facts.Sort(start, facts.Count - start, Comparer<StatedFact>.Create((a, b) => string.CompareOrdinal(a.Fact.Attribute, b.Fact.Attribute) is var order and not 0 ? order : string.CompareOrdinal(a.Fact.Value, b.Fact.Value)));
        WithAlternatives(facts, start);
    }

    private static bool IsWhere(Section section) =>
        section.OwnHeading is { } heading && heading.StartsWith("Where ", StringComparison.OrdinalIgnoreCase) && heading.Split(' ').Any(w => PlainWords.IsSubjectNoun(w.TrimEnd('?').ToLowerInvariant()));

    private static List<FoundValue> Values(StatementTokens tokens, bool isWhere, StatementTokens? question)
    {
        var found = new List<FoundValue>();
        ContactExtractor.Find(tokens, found);
        MoneyExtractor.Find(tokens, found);
        DurationExtractor.Find(tokens, found);
        DateExtractor.Find(tokens, found);
        PersonExtractor.Find(tokens, question, found);
        PlaceExtractor.Find(tokens, found, isWhere);
        CountExtractor.Find(tokens, found);

        return found;
    }

    // "$21 per hour and $2,500 once" are no alternatives.
    private static bool AreOfOneMeasure(FactValue a, FactValue b) =>
        a is not Quantity { Kind: FactKind.Money } own || b is not Quantity { Kind: FactKind.Money } other || own.Unit != other.Unit || own.Period == other.Period;

    // Values that one statement gives of one property are alternatives, not contradictions.
    private static void WithAlternatives(List<StatedFact> facts, int start)
    {
        for (var i = start; i < facts.Count; i++)
        {
            var fact = facts[i];
            var alike = facts.Skip(start).Where(f => f.Fact.Kind == fact.Fact.Kind && f.Fact.Attribute == fact.Fact.Attribute && AreOfOneMeasure(f.Value, fact.Value) && f.Scope.Distinctions.SetEquals(fact.Scope.Distinctions)).Select(f => f.Value).ToList();

            if (alike.Count > 1)
            {
                facts[i] = fact with { Alternatives = alike };
            }
        }
    }
}
