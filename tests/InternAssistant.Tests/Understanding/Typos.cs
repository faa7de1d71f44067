namespace InternAssistant.Tests.Understanding;

/// <summary>Makes mistakes on purpose.</summary>
internal static class Typos
{
    public static string Of(this Typo typo, string word, Random random)
    {
        var at = random.Next(1, word.Length - 1);

        return typo switch
        {
            Typo.Swap => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            Typo.Twice => $"{word[..at]}{word[at]}{word[at..]}",
            Typo.Omit => word.Remove(at, 1),
            _ => word.Insert(at, ((char)random.Next('a', 'z' + 1)).ToString()),
        };
    }
}
