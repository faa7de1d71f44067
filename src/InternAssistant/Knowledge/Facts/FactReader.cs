namespace InternAssistant.Knowledge.Facts;

/// <summary>Reads the typed facts of documents, from front matter and from text.</summary>
public static class FactReader
{
    private const int MaxFacts = 2000;

    /// <summary>The facts of one document, in the order of its text.</summary>
    public static IReadOnlyList<Fact> Read(KnowledgeDocument document) => [.. ReadStated(document).Select(stated => stated.Fact)];

    /// <summary>The facts with what is needed to compare them.</summary>
    internal static IReadOnlyList<StatedFact> ReadStated(KnowledgeDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scope = new DocumentScope(document);
        var facts = new List<StatedFact>();
        FrontMatterReader.Read(document, scope, facts);

        foreach (var section in document.Sections)
        {
            var first = facts.Count;

            foreach (var statement in section.Statements)
            {
                foreach (var line in StatementLines.Of(document, statement))
                {
                    StatementReader.Read(document, scope, section, line, facts);
                }

                if (facts.Count >= MaxFacts)
                {
                    return facts;
                }
            }

            JoinRows(facts, first);
        }

        return [.. facts.OrderBy(f => f.Fact.Span.Start)];
    }

    // Several rows about one thing give its places side by side: they are alternatives.
    private static void JoinRows(List<StatedFact> facts, int first)
    {
        for (var i = first; i < facts.Count; i++)
        {
            var fact = facts[i];

            if (fact.Scope is { IsRow: true, Label: { } label } && fact.Fact.Kind == FactKind.Place)
            {
                facts[i] = fact with { Alternatives = [.. facts.Skip(first).Where(f => f.Fact.Attribute == fact.Fact.Attribute && f.Scope.Label is { } other && other.SetEquals(label)).Select(f => f.Value)] };
            }
        }
    }
}
