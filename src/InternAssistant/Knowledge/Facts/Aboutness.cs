namespace InternAssistant.Knowledge.Facts;

/// <summary>Whether two statements speak of one thing, judged by the words they share.</summary>
internal static class Aboutness
{
    /// <summary>The share of the shorter statement's content that the other has in its sentence, heading or title; zero where they share too little to tell.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">Another statement.</param>
    /// <param name="isOneDocument">True where they stand in one document: then only the statements themselves count.</param>
    /// <returns>Between 0 and 1.</returns>
    public static double Share(Scope a, Scope b, bool isOneDocument)
    {
        var (own, others) = (Content(a, isOneDocument), Content(b, isOneDocument));
        var ownFound = own.Count(isOneDocument ? b.Said.Contains : b.Around.Contains);
        var othersFound = others.Count(isOneDocument ? a.Said.Contains : a.Around.Contains);

        if (Math.Min(ownFound, othersFound) < 2)
        {
            return 0;
        }

        var (first, second) = ((double)ownFound / own.Count, (double)othersFound / others.Count);

        return own.Count <= others.Count ? Math.Min(first, second * 1.5) : Math.Min(second, first * 1.5);
    }

    /// <summary>True for two facts of one posting where one statement says nothing beside the posting and the property, or both say the same beside them.</summary>
    /// <param name="a">One fact.</param>
    /// <param name="b">Another fact with the same property.</param>
    /// <returns>True when nothing tells the two apart.</returns>
    public static bool HaveNothingApart(ComparedFact a, ComparedFact b)
    {
        var (own, others) = (Residue(a), Residue(b));

        return own.Count == 0 || others.Count == 0 || own.Overlaps(others);
    }

    /// <summary>True when the statement says of the value only that it is the posting's.</summary>
    /// <param name="fact">A fact of a posting.</param>
    /// <returns>True for "the contact for the heritage policy traineeship is …".</returns>
    public static bool IsOfWhole(ComparedFact fact) =>
        fact.Stated.Scope.Content.All(w => PlainWords.IsSubjectNoun(w) || w is "contact" or "mail" || Knows(fact.Subject, w));

    private static HashSet<string> Residue(ComparedFact fact) =>
        [.. fact.Stated.Scope.Content.Where(w => !PlainWords.IsGeneral(w) && Topics.Of(w) is null && !Knows(fact.Subject, w) && !fact.Stated.Scope.Title.Contains(w))];

    // What a short answer leaves out stands in its question.
    private static HashSet<string> Content(Scope scope, bool isOneDocument) =>
        isOneDocument || scope.Content.Count > 1 ? scope.Content : [.. scope.Content, .. scope.Asked];

    /// <summary>True when a statement that belongs to no posting has a subject of its own, and the other is of a posting: "a yellow card, valid until …" is no deadline.</summary>
    /// <param name="general">The fact that may belong to no posting.</param>
    /// <param name="other">The fact it is compared with.</param>
    /// <returns>True when the two cannot be about one thing.</returns>
    public static bool IsForeign(ComparedFact general, ComparedFact other)
    {
        var (own, others) = (general.Stated.Scope, other.Stated.Scope);

        if (own.Qualifiers.Count > 0 && !own.Qualifiers.Any(q => others.Around.Contains(q) || Knows(other.Subject, q) || Knows(general.Subject, q) || own.Title.Contains(q)))
        {
            return true;
        }

        // A short answer is about what its question asks for.
        var isShort = own.Content.Count < 2 && own.Words.Count < 2 && own.Asked.Count > 0;

        if (general.Subject is { IsPosting: true } || (!isShort && other.Subject is not { IsPosting: true }) || general.Stated.Fact.Kind is not (FactKind.Date or FactKind.Duration or FactKind.Money))
        {
            return false;
        }

        var residue = own.Content.Concat(isShort ? own.Asked : []).Where(w => !PlainWords.IsGeneral(w) && Topics.Of(w) is null or "key" or "talk" or "visa" && !Knows(other.Subject, w)).ToList();

        return residue.Count > 0 && !own.Mentions.Any(m => m.Any(PlainWords.IsSubjectNoun)) && !own.Content.Contains("application") && !residue.Exists(others.Around.Contains);
    }

    private static bool Knows(Subject? subject, string stem) => subject?.Stems.Contains(stem) ?? false;
}
