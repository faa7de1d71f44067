using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Understanding;

/// <summary>What the words of the documents are when they are written in one: "realtime" of "real-time" or "real time".</summary>
internal sealed class JoinedWords
{
    private const int FewestLetters = 2;
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    private readonly HashSet<string> hyphened = new(StringComparer.Ordinal);

    // Neighbours are many, so only a hash of each pair is kept (FNV-1a).
    private readonly HashSet<ulong> neighbours = [];

    /// <summary>Takes a text of the documents.</summary>
    /// <returns>The stems of its equivalent forms.</returns>
    public IEnumerable<string> Add(string text, IReadOnlyList<Word> words)
    {
        for (var index = 1; index < words.Count; index++)
        {
            var (one, other) = (words[index - 1], words[index]);
            if (other.Start == one.End + 1 && text[one.End] == ' ' && CanJoin(one.Lower, other.Lower))
            {
                neighbours.Add(HashOf(one.Lower, other.Lower));
            }
        }

        var forms = EquivalentForms.Of(text);
        hyphened.UnionWith(forms.Where(form => form.Joins).Select(form => form.Form));

        return forms.Select(form => WordReader.StemOf(form.Form));
    }

    /// <summary>True when the documents have the word in parts.</summary>
    public bool Contains(string lower) => hyphened.Contains(lower) || neighbours.Contains(HashOf(lower, ""));

    /// <summary>The two neighbours that a word is made of; null when there are none.</summary>
    public (string First, string Second)? PartsOf(string lower, Func<string, bool> isWord)
    {
        if (!neighbours.Contains(HashOf(lower, "")))
        {
            return null;
        }

        for (var length = 1; length < lower.Length; length++)
        {
            if (isWord(lower[..length]) && isWord(lower[length..]))
            {
                return (lower[..length], lower[length..]);
            }
        }

        return null;
    }

    /// <summary>True for words that may be written in one, such as "real time" and "ns 3". Little words stand beside others by chance: "a part" is not "apart".</summary>
    public static bool CanJoin(string one, string other) =>
        IsPart(one, other) && IsPart(other, one) && !QuestionWords.Ignored.Contains(one + other);

    private static bool IsPart(string part, string other) => IsNumber(part)
        ? !IsNumber(other)
        : part.Length >= (IsNumber(other) ? 1 : FewestLetters) && part.All(char.IsAsciiLetterLower) && !StopWords.Contains(part);

    private static bool IsNumber(string part) => part.All(char.IsAsciiDigit);

    private static ulong HashOf(string one, string other)
    {
        var hash = HashStart;
        foreach (var letter in one)
        {
            hash = (hash ^ letter) * HashFactor;
        }

        foreach (var letter in other)
        {
            hash = (hash ^ letter) * HashFactor;
        }

        return hash;
    }
}
