namespace InternAssistant.Answering.Checking;

/// <summary>The words that a sentence shares with a stretch of a quote, in the sentence's order, each with its position in the quote.</summary>
internal sealed class WordOrder
{
    private readonly ReadText sentence;
    private readonly ReadText quote;
    private readonly List<ReadWord> given;
    private readonly List<ReadWord> own;
    private readonly int[] positions;

    private WordOrder(ReadText sentence, ReadText quote, List<ReadWord> given, List<ReadWord> own, int[] positions)
    {
        this.sentence = sentence;
        this.quote = quote;
        this.given = given;
        this.own = own;
        this.positions = positions;
    }

    public int Count => positions.Length;

    /// <summary>The position in the quote of a shared word.</summary>
    public int this[int at] => positions[at];

    /// <summary>Compares a sentence with a stretch of a quote, each word of which is used once.</summary>
    public static WordOrder Of(ReadText sentence, ReadText quote, IReadOnlyList<ReadWord> stretch, Evidence evidence, int most)
    {
        var given = VoiceOrder.Of(stretch);
        var (own, positions) = (new List<ReadWord>(), new List<int>());
        var words = VoiceOrder.Of(sentence.Words);
        var exact = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            // What another word of the sentence says exactly is not taken by one that says nearly the same.
            var free = given.Index().Where(other => !positions.Contains(other.Index) && (other.Item.Stem == word.Stem || (!exact.Contains(other.Item.Stem) && evidence.AreSame(word.Stem, other.Item.Stem)))).ToList();
            var at = free.OrderBy(other => other.Item.Stem == word.Stem ? 0 : 1).Select(other => other.Index).DefaultIfEmpty(-1).First();
            if (at >= 0 && own.Count < most)
            {
                own.Add(word);
                positions.Add(at);
            }
        }

        return new WordOrder(sentence, quote, given, own, [.. positions]);
    }

    /// <summary>The same words with two of them exchanged.</summary>
    public WordOrder Exchanged(int one, int other)
    {
        var exchanged = (int[])positions.Clone();
        (exchanged[one], exchanged[other]) = (exchanged[other], exchanged[one]);

        return new WordOrder(sentence, quote, given, own, exchanged);
    }

    /// <summary>The length of the longest run of words, not necessarily side by side, that stand in the quote's order.</summary>
    public int Longest()
    {
        var lengths = new int[Count];
        var longest = 0;
        for (var at = 0; at < Count; at++)
        {
            lengths[at] = 1;
            for (var before = 0; before < at; before++)
            {
                if (positions[before] < positions[at])
                {
                    lengths[at] = Math.Max(lengths[at], lengths[before] + 1);
                }
            }

            longest = Math.Max(longest, lengths[at]);
        }

        return longest;
    }

    /// <summary>True for a verb in the active voice, or in a passive that names who does it.</summary>
    public bool IsVerb(int at) => Wordings.BuiltIn.IsVerb(own[at].Stem) && VoiceOrder.IsPlain(own[at], sentence) && VoiceOrder.IsPlain(given[positions[at]], quote);

    /// <summary>True when two words stand in one clause of the quote, and neither is a verb.</summary>
    public bool ShareClause(int one, int other) =>
        given[positions[one]].Clause == given[positions[other]].Clause && !Wordings.BuiltIn.IsVerb(own[one].Stem) && !Wordings.BuiltIn.IsVerb(own[other].Stem);

    /// <summary>True when a verb of the quote stands alone, not in a list of verbs.</summary>
    public bool StandsAlone(int verb)
    {
        var at = quote.Words.Index().First(word => word.Item.Start == given[positions[verb]].Start).Index;

        return !quote.Words.Skip(at - 1).Take(3).Any(word => word.Lower is "and" or "or") && !quote.Text.AsSpan(given[positions[verb]].End).StartsWith(",", StringComparison.Ordinal);
    }

    /// <summary>True when three words stand in one clause of the sentence.</summary>
    public bool ShareOwnClause(int one, int other, int third) => own[one].Clause == own[other].Clause && own[other].Clause == own[third].Clause;

    /// <summary>True when two words are no items of one list.</summary>
    public bool AreOpposed(int one, int other)
    {
        var (first, last) = (given[positions[one]], given[positions[other]]);

        return (first.Start < last.Start ? !Coordination.Joins(first, last, quote) : !Coordination.Joins(last, first, quote))
            && (own[one].Start > own[other].Start || !Coordination.Joins(own[one], own[other], sentence));
    }

    /// <summary>True for "the team that interns join": the object stands in front without having changed its part.</summary>
    public bool IsRelative(int one, int other) =>
        sentence.Words.Any(word => word.Start > own[one].Start && word.Start < own[other].Start && word.Lower is "that" or "which" or "what" or "who" or "whom");
}
