namespace InternAssistant.Knowledge.Facts;

/// <summary>Which part of a statement belongs to each of its values: "950 euro as a bachelor student and 1,150 euro as a master student" has two.</summary>
internal static class Clauses
{
    /// <summary>The first and last token of the part around each value.</summary>
    public static List<(int First, int Last)> Of(StatementTokens tokens, List<FoundValue> values)
    {
        var clauses = new List<(int First, int Last)>(values.Count);
        var first = 0;

        for (var v = 0; v < values.Count; v++)
        {
            var last = tokens.Count - 1;

            if (v + 1 < values.Count)
            {
                var split = Split(tokens, values[v].Last + 1, values[v + 1].First - 1);
                last = split - 1;
                clauses.Add((first, Math.Max(last, values[v].Last)));
                first = split;
            }
            else
            {
                clauses.Add((first, last));
            }
        }

        return [.. clauses.Select((c, i) => (c.First, Cut(tokens, values[i].Last + 1, c.Last)))];
    }

    // Where the part of the next value begins.
    private static int Split(StatementTokens tokens, int from, int to)
    {
        var (best, rank) = (to + 1, 0);

        for (var i = from; i <= to; i++)
        {
            var strength = tokens[i].Lower switch { "|" => 5, ";" or "." => 4, "but" or "while" or "whereas" => 3, "," => 2, "and" or "or" => 1, _ => 0 };

            if (strength > 0 && strength >= rank)
            {
                (best, rank) = (i + 1, strength);
            }
        }

        return best;
    }

    // What is only added to a value does not say what it is: "..., which covers housing and meals".
    private static int Cut(StatementTokens tokens, int from, int last)
    {
        for (var i = from; i <= last; i++)
        {
            if (tokens[i].Lower is "|" or ";" or "including" or "plus" or "covers" or "which" or "because" or "so" or "who" or "where")
            {
                return i - 1;
            }
        }

        return last;
    }
}
