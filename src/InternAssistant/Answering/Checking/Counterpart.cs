namespace InternAssistant.Answering.Checking;

/// <summary>A stretch of a quote that says most of what a stretch of the sentence says.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Words">The words of the stretch.</param>
internal sealed record Counterpart(ReadText Quote, IReadOnlyList<ReadWord> Words)
{
    /// <summary>All cues of the stretch.</summary>
    public Cue Cues => Words.Aggregate(Cue.None, (all, word) => all | word.Cue);

    /// <summary>The clauses of the quotes that share most words with these; empty when none shares any.</summary>
    public static IReadOnlyList<Counterpart> ClausesOf(IReadOnlyList<ReadWord> words, Evidence evidence) => Best(words, evidence, static word => word.Clause);

    /// <summary>The sentences of the quotes that share most words with these; empty when none shares any.</summary>
    public static IReadOnlyList<Counterpart> SentencesOf(IReadOnlyList<ReadWord> words, Evidence evidence) => Best(words, evidence, static word => word.Sentence);

    private static List<Counterpart> Best(IReadOnlyList<ReadWord> words, Evidence evidence, Func<ReadWord, int> part)
    {
        var content = words.Where(word => word.IsContent).Select(word => word.Stem).Distinct().ToList();
        var best = new List<Counterpart>();
        var most = 0;
        foreach (var quote in evidence.Quotes)
        {
            foreach (var stretch in quote.Words.GroupBy(part))
            {
                var said = stretch.Where(word => word.IsContent || word.Cue != Cue.None).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
                var shared = content.Count(stem => said.Contains(stem) || said.Any(other => evidence.AreSame(stem, other)));
                if (shared > most)
                {
                    most = shared;
                    best.Clear();
                }

                if (shared == most && shared > 0)
                {
                    best.Add(new Counterpart(quote, [.. stretch]));
                }
            }
        }

        return best;
    }
}
