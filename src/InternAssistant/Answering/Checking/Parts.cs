namespace InternAssistant.Answering.Checking;

/// <summary>Divides a sentence into the parts that say something of their own.</summary>
internal static class Parts
{
    private const int FewWords = 3;

    /// <summary>The clauses, the short ones joined with the clause before them, or with the next where there is none.</summary>
    public static IReadOnlyList<IReadOnlyList<ReadWord>> Of(ReadText text)
    {
        var parts = new List<List<ReadWord>>();
        foreach (var clause in text.Words.GroupBy(word => word.Clause))
        {
            var words = clause.ToList();
            if (parts.Count > 0 && (IsShort(words) || IsShort(parts[^1])))
            {
                parts[^1].AddRange(words);
            }
            else
            {
                parts.Add(words);
            }
        }

        return parts;
    }

    private static bool IsShort(List<ReadWord> words) => words.Count(word => word.IsContent) < FewWords;
}
