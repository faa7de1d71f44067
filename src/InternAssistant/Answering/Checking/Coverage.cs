using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>Finds which words of a text are said by other words.</summary>
internal sealed class Coverage(Vocabulary vocabulary)
{
    private const int LongestPhrase = 4;
    private const int ShortestRoot = 5;
    private const int LongestEnding = 5;

    /// <summary>For each word of the text whether the stems say it, alone or in a phrase.</summary>
    public bool[] Of(ReadText text, IReadOnlySet<string> stems)
    {
        var covered = new bool[text.Words.Count];
        for (var at = 0; at < covered.Length; at++)
        {
            covered[at] |= stems.Contains(text.Words[at].Stem) || SharesRoot(text.Words[at].Stem, stems);
            for (var length = 1; length <= LongestPhrase && at + length <= covered.Length; length++)
            {
                if (vocabulary.Of(text.Words.Skip(at).Take(length).Select(word => word.Stem)).Any(other => other.Strength >= Vocabulary.GroupStrength && other.Stems.All(stems.Contains)))
                {
                    covered.AsSpan(at, length).Fill(true);
                }
            }
        }

        Join(text, stems, covered);

        return covered;
    }

    /// <summary>True when the stems are one, or the vocabulary has them in one group.</summary>
    public bool AreSame(string stem, string other) =>
        stem == other || ShareRoot(stem, other) || vocabulary.Of([stem]).Any(alternative => alternative.Strength >= Vocabulary.GroupStrength && alternative.Stems is [var single] && single == other);

    // "data centre" is said by "datacentre".
    private static void Join(ReadText text, IReadOnlySet<string> stems, bool[] covered)
    {
        for (var at = 0; at + 1 < covered.Length; at++)
        {
            if (!(covered[at] && covered[at + 1]) && stems.Contains(WordReader.StemOf(text.Words[at].Lower + text.Words[at + 1].Lower)))
            {
                covered.AsSpan(at, 2).Fill(true);
            }
        }
    }

    private static bool SharesRoot(string stem, IReadOnlySet<string> stems) => stem.Length >= ShortestRoot && stems.Any(other => ShareRoot(stem, other));

    // "enrol" and "enrolment", "direct" and "director": the shorter is the whole beginning of the longer, or nearly.
    private static bool ShareRoot(string stem, string other)
    {
        var shorter = Math.Min(stem.Length, other.Length);
        if (shorter < ShortestRoot || Math.Abs(stem.Length - other.Length) > LongestEnding)
        {
            return false;
        }

        var common = 0;
        while (common < shorter && stem[common] == other[common])
        {
            common++;
        }

        return common >= ShortestRoot && common >= shorter - 1 && !stem.Any(char.IsAsciiDigit);
    }
}
