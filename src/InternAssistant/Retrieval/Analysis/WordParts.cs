namespace InternAssistant.Retrieval.Analysis;

/// <summary>Divides words in which a number and a word have grown together.</summary>
internal static class WordParts
{
    private const int FewestLettersBehind = 3;
    private const int FewestLettersBefore = 2;

    /// <summary>
    /// Where the second part of a word begins: "12weeks", "6710USD", "python3.11", "USD6,710". 0 when it is one: "5G", "12th", "ns3", "h2020".
    /// Of "v3.11" only the number counts, so its second part begins at 1.
    /// </summary>
    public static int Boundary(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return 0;
        }

        return char.IsAsciiDigit(word[0]) ? BehindNumber(word) : char.IsAsciiLetter(word[0]) ? BeforeNumber(word) : 0;
    }

    /// <summary>True for the "v" of a version.</summary>
    public static bool IsVersionMark(ReadOnlySpan<char> part) => part is "v" or "V";

    private static int BehindNumber(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAnyExcept(NumberForm.Characters);

        return end > 0 && char.IsAsciiDigit(word[end - 1]) && word.Length - end >= FewestLettersBehind && AreLetters(word[end..]) ? end : 0;
    }

    private static int BeforeNumber(ReadOnlySpan<char> word)
    {
        var start = word.IndexOfAnyInRange('0', '9');
        var isVersionOrAmount = start > 0 && NumberForm.IsNumber(word[start..]) && word[start..].ContainsAny('.', ',');

        return isVersionOrAmount && AreLetters(word[..start]) && (start >= FewestLettersBefore || IsVersionMark(word[..start])) ? start : 0;
    }

    private static bool AreLetters(ReadOnlySpan<char> part)
    {
        foreach (var letter in part)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return false;
            }
        }

        return true;
    }
}
