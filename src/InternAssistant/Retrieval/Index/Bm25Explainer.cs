namespace InternAssistant.Retrieval.Index;

/// <summary>Takes a passage's BM25 score to pieces.</summary>
internal static class Bm25Explainer
{
    /// <summary>What each term adds in each field, the strongest first.</summary>
    public static IReadOnlyList<TermScore> Explain(PassageIndex index, IReadOnlyList<QueryTerm> terms, int passage)
    {
        var merged = terms.Where(term => term.Weight > 0).GroupBy(term => term.Term, (term, same) => new QueryTerm(term, same.Sum(one => one.Weight)), StringComparer.Ordinal);

        return
        [
            .. merged.SelectMany(term => index.Fields.Select(field => Explain(index, term, field.Field, field.Weight, passage)))
                .OfType<TermScore>()
                .OrderByDescending(score => score.Score)
                .ThenBy(score => score.Term, StringComparer.Ordinal)
                .ThenBy(score => score.Field, StringComparer.Ordinal),
        ];
    }

    private static TermScore? Explain(PassageIndex index, QueryTerm term, IndexField field, double fieldWeight, int passage)
    {
        var postings = index.Postings[field];
        var number = index.Postings.Terms.Find(term.Term);
        var cursor = new PostingsCursor();
        if (number < 0 || !cursor.Open(postings, number, term.Weight * fieldWeight) || cursor.FrequencyAt(passage) is not (> 0 and var frequency))
        {
            return null;
        }

        var having = postings.Entry(number).Count;

        return new TermScore(
            term.Term,
            field.ToString().ToLowerInvariant(),
            term.Weight * fieldWeight,
            frequency,
            having,
            Math.Round(PostingsCursor.InverseFrequency(postings.PassageCount, having), 5),
            cursor.ScoreAt(passage) / FixedScore.One);
    }
}
