namespace InternAssistant.Answering.Checking;

/// <summary>
/// Who does what to whom stays so. Words have changed places when three of them, the middle one a verb, come in the reverse order of the
/// quote, or when exchanging two brings clearly more of the sentence into the quote's order (longest increasing subsequence).
/// A passive is read as the active that it stands for.
/// </summary>
internal static class RoleCheck
{
    private const int MostWords = 24;
    private const int LeastGain = 2;
    private const int FewestWords = 5;

    /// <summary>True when nothing has changed places.</summary>
    public static bool Holds(ReadText sentence, Evidence evidence)
    {
        foreach (var quote in evidence.Quotes)
        {
            foreach (var part in quote.Words.GroupBy(word => word.Sentence))
            {
                var order = WordOrder.Of(sentence, quote, [.. part], evidence, MostWords);
                if (IsReversed(order) || IsExchanged(order))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // "researchers publish for the team" where the quote has "the team publishes for researchers".
    private static bool IsReversed(WordOrder order)
    {
        for (var verb = 1; verb + 1 < order.Count; verb++)
        {
            if (!order.IsVerb(verb))
            {
                continue;
            }

            for (var before = 0; before < verb; before++)
            {
                for (var after = verb + 1; after < order.Count; after++)
                {
                    if (order[before] > order[verb] && order[verb] > order[after] && (order.AreOpposed(before, after) || (order.StandsAlone(verb) && order.ShareOwnClause(before, verb, after))))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsExchanged(WordOrder order)
    {
        // Three words can be said in any order; the same many can not.
        if (order.Count < FewestWords)
        {
            return false;
        }

        var length = order.Longest();
        for (var one = 0; one < order.Count; one++)
        {
            for (var other = one + 1; other < order.Count; other++)
            {
                if (order[one] > order[other] && order.AreOpposed(one, other) && order.ShareClause(one, other) && !order.IsRelative(one, other) && order.Exchanged(one, other).Longest() - length >= LeastGain)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
