namespace InternAssistant.Knowledge.Lint;

/// <summary>The words of a passage as numbers, for comparing passages without keeping their text.</summary>
internal sealed class WordSequence
{
    private const int Shingle = 3;
    private const int SketchSize = 8;

    private static readonly HashSet<string> Numerals = new(StringComparer.OrdinalIgnoreCase)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "sixteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand",
        "first", "second", "third", "fourth", "fifth", "half", "no", "not", "never",
    };

    private readonly ulong[] _words;
    private readonly bool[] _isSpecific;

    public WordSequence(string text)
    {
        var (words, specific) = (new List<ulong>(), new List<bool>());

        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var hash = 14695981039346656037UL;
            var hasDigit = false;

            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
            {
                hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211UL;
                hasDigit |= char.IsDigit(text[i]);
            }

            words.Add(hash);
            specific.Add(hasDigit || IsName(text, start, i) || IsNumeral(text.AsSpan(start, i - start)));
        }

        (_words, _isSpecific) = ([.. words], [.. specific]);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>The least of the hashes of all neighbouring words: passages that are nearly the same share at least one, almost certainly.</summary>
    public IReadOnlyList<ulong> Sketch()
    {
        var hashes = new ulong[Math.Max(0, _words.Length - Shingle + 1)];

        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = HashAt(i);
        }

        Array.Sort(hashes);

        return [.. hashes.Distinct().Take(SketchSize)];
    }

    /// <summary>
    /// True when four fifths of all three neighbouring words are the same. Not when one has other names, places, numbers or dates where the
    /// other has its own: two postings in the same words are two postings.
    /// </summary>
    public bool IsNearlySameAs(WordSequence other)
    {
        var (mine, others) = (Shingles(), other.Shingles());
        var shared = mine.Count(others.Contains);

        return shared * 5 >= (mine.Count + others.Count - shared) * 4 && !(HasOwnSpecifics(other) && other.HasOwnSpecifics(this));
    }

    private HashSet<ulong> Shingles()
    {
        var shingles = new HashSet<ulong>();

        for (var i = 0; i + Shingle <= _words.Length; i++)
        {
            shingles.Add(HashAt(i));
        }

        return shingles;
    }

    private ulong HashAt(int i)
    {
        var hash = _words[i] * 0x9E3779B97F4A7C15UL;
        hash = (ulong.RotateLeft(hash, 23) ^ _words[i + 1]) * 0xC2B2AE3D27D4EB4FUL;
        hash = (ulong.RotateLeft(hash, 29) ^ _words[i + 2]) * 0x165667B19E3779F9UL;

        return hash ^ (hash >> 31);
    }

    private bool HasOwnSpecifics(WordSequence other)
    {
        var counts = new Dictionary<ulong, int>();

        foreach (var word in other._words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        for (var i = 0; i < _words.Length; i++)
        {
            var left = counts.GetValueOrDefault(_words[i]);

            if (left > 0)
            {
                counts[_words[i]] = left - 1;
            }
            else if (_isSpecific[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) => word.Length <= 8 && Numerals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsName(string text, int start, int end) => char.IsUpper(text[start]) && !Abbreviations.StartsSentence(text[start..end]);
}
