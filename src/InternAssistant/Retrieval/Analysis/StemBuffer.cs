namespace InternAssistant.Retrieval.Analysis;

/// <summary>A word that is being stemmed. Lengths named <c>suffix</c> count from the word's present end.</summary>
internal sealed class StemBuffer(string word)
{
    private readonly char[] letters = [.. word, '\0', '\0'];
    private int length = word.Length;

    /// <summary>True for a word like <c>fall</c>: its last two letters are the same consonant.</summary>
    public bool EndsInDoubleConsonant =>
        length > 1 && letters[length - 1] == letters[length - 2] && IsConsonant(length - 1);

    public bool EndsWith(string suffix) => letters.AsSpan(0, length).EndsWith(suffix, StringComparison.Ordinal);

    public void Cut(int count) => length -= count;

    public void Append(string suffix)
    {
        suffix.CopyTo(letters.AsSpan(length));
        length += suffix.Length;
    }

    public bool HasVowel(int suffix)
    {
        for (var i = 0; i < length - suffix; i++)
        {
            if (!IsConsonant(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Porter's m of what stands before the suffix: how often a consonant follows a vowel.</summary>
    public int Measure(int suffix)
    {
        var measure = 0;
        for (var i = 1; i < length - suffix; i++)
        {
            measure += IsConsonant(i) && !IsConsonant(i - 1) ? 1 : 0;
        }

        return measure;
    }

    /// <summary>Porter's *o: consonant, vowel, consonant at the end, the last one neither w, x nor y (wil-, hop-).</summary>
    public bool EndsShort(int suffix)
    {
        var last = length - suffix - 1;

        return last >= 2
            && IsConsonant(last) && !IsConsonant(last - 1) && IsConsonant(last - 2)
            && letters[last] is not ('w' or 'x' or 'y');
    }

    public override string ToString() => new(letters, 0, length);

    private bool IsConsonant(int index) => letters[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => index == 0 || !IsConsonant(index - 1),
        _ => true,
    };
}
