namespace InternAssistant.Understanding.Topics;

/// <summary>An expression that asks about a topic: words in their order, small words and gaps between them allowed.</summary>
/// <param name="Stems">The words that must be there.</param>
/// <param name="Gaps">For each word, how many other words with content may stand before it.</param>
internal sealed record Expression(IReadOnlyList<string> Stems, IReadOnlyList<int> Gaps)
{
    private const int LongestGap = 3;

    /// <summary>Reads an expression such as <c>keep * job</c>; null when it has no words.</summary>
    public static Expression? Read(string text)
    {
        var stems = new List<string>();
        var gaps = new List<int>();
        var gap = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "*")
            {
                gap = LongestGap;
                continue;
            }

            foreach (var word in WordReader.Read(part))
            {
                stems.Add(word.Stem);
                gaps.Add(stems.Count == 1 ? 0 : gap);
                gap = 0;
            }
        }

        return stems.Count == 0 ? null : new Expression(stems, gaps);
    }

    /// <summary>The indices of the words when the expression begins at a word of the question; else null.</summary>
    public IReadOnlyList<int>? At(IReadOnlyList<Word> question, int start)
    {
        var found = new List<int> { start };
        for (var next = 1; next < Stems.Count; next++)
        {
            var at = Next(question, found[^1] + 1, Stems[next], Gaps[next]);
            if (at < 0)
            {
                return null;
            }

            found.Add(at);
        }

        return found;
    }

    private static int Next(IReadOnlyList<Word> question, int from, string stem, int gap)
    {
        for (var at = from; at < question.Count; at++)
        {
            if (question[at].Stem == stem)
            {
                return at;
            }

            if (!QuestionWords.Ignored.Contains(question[at].Lower) && --gap < 0)
            {
                return -1;
            }
        }

        return -1;
    }
}
