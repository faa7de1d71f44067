namespace InternAssistant.Retrieval.Index;

/// <summary>Where pieces of a file begin, one after the other, and where the last one ends.</summary>
internal static class Offsets
{
    /// <summary>Refuses offsets that do not begin at 0, go back, or end elsewhere than at <paramref name="length"/>.</summary>
    /// <param name="starts">The offsets.</param>
    /// <param name="length">Where the last piece must end.</param>
    /// <param name="pieces">What the pieces are, in a sentence about the file.</param>
    /// <exception cref="InvalidDataException">Says which rule is broken.</exception>
    public static void Check(ReadOnlySpan<long> starts, long length, string pieces)
    {
        if (starts[0] != 0 || starts[^1] != length)
        {
            throw new InvalidDataException($"has another length than its {pieces}");
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                throw new InvalidDataException($"has {pieces} out of order");
            }
        }
    }
}
