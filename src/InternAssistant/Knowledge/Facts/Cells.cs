namespace InternAssistant.Knowledge.Facts;

/// <summary>The cells of a table's row, whose text joins them by bars.</summary>
internal static class Cells
{
    /// <summary>The first and last token of the cell in which a value stands.</summary>
    public static (int First, int Last) Around(StatementTokens tokens, FoundValue found)
    {
        var (first, last) = (found.First, found.Last);

        while (first > 0 && !tokens[first - 1].Is("|"))
        {
            first--;
        }

        while (last + 1 < tokens.Count && !tokens[last + 1].Is("|"))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>The first and last token of the row's first cell, which says what the row is about.</summary>
    public static (int First, int Last) Label(StatementTokens tokens)
    {
        var last = 0;

        while (last + 1 < tokens.Count && !tokens[last + 1].Is("|"))
        {
            last++;
        }

        return (0, last);
    }
}
