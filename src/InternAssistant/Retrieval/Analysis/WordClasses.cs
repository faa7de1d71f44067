namespace InternAssistant.Retrieval.Analysis;

/// <summary>Looks up the <see cref="WordClass"/> of code points.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] FirstPlanes = Expand(0x20000);

    public static WordClass Of(int codePoint) =>
        (uint)codePoint < (uint)FirstPlanes.Length ? FirstPlanes[codePoint] : Find(codePoint);

    private static WordClass Find(int codePoint)
    {
        var runs = WordClassTable.Runs;
        var index = runs.BinarySearch((codePoint << 8) | 0xFF);

        return (WordClass)(byte)runs[index < 0 ? ~index - 1 : index];
    }

    private static WordClass[] Expand(int length)
    {
        var classes = new WordClass[length];
        var runs = WordClassTable.Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            var start = Math.Min(runs[i] >> 8, length);
            var end = i + 1 < runs.Length ? Math.Min(runs[i + 1] >> 8, length) : length;
            classes.AsSpan(start, end - start).Fill((WordClass)(byte)runs[i]);
        }

        return classes;
    }
}
