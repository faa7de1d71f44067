namespace InternAssistant.Answering.Checking;

/// <summary>
/// Who does what to whom stays so. Two words have changed places when exchanging them brings clearly more of the sentence into the
/// order of its quote (longest common subsequence); a passive is read as the active that it stands for.
/// </summary>
internal static class RoleCheck
{
    private const int MostWords = 24;
    private const int LeastGain = 2;

    /// <summary>True when no two words have changed places.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence) => evidence.Quotes.All(quote => quote.Words.GroupBy(word => word.Sentence).All(part => Holds(sentence, [.. part], quote, evidence)));

    private static bool Holds(ReadText sentence, IReadOnlyList<ReadWord> part, ReadText quote, Evidence evidence)
    {
        var given = VoiceOrder.Of(part);
        var order = VoiceOrder.Of(sentence.Words).Select(word => given.FindIndex(other => evidence.AreSame(word.Stem, other.Stem))).Where(at => at >= 0).Take(MostWords).ToArray();
        var length = Longest(order);
        for (var one = 0; one < order.Length; one++)
        {
            for (var other = one + 1; other < order.Length; other++)
            {
                if (order[one] > order[other] && !Coordination.Joins(given[order[other]], given[order[one]], quote))
                {
                    (order[one], order[other]) = (order[other], order[one]);
                    var gain = Longest(order) - length;
                    (order[one], order[other]) = (order[other], order[one]);
                    if (gain >= LeastGain)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // The longest stretch of words, not necessarily side by side, that stand in the quote's order.
    private static int Longest(int[] order)
    {
        var lengths = new int[order.Length];
        var longest = 0;
        for (var at = 0; at < order.Length; at++)
        {
            lengths[at] = 1;
            for (var before = 0; before < at; before++)
            {
                if (order[before] < order[at])
                {
                    lengths[at] = Math.Max(lengths[at], lengths[before] + 1);
                }
            }

            longest = Math.Max(longest, lengths[at]);
        }

        return longest;
    }
}
