using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Sets of stems, as statements, headings and documents are compared by.</summary>
internal static class StemSet
{
    /// <summary>The stems of a text. Parts of a hyphenated word also count as one: "co-design" is "codesign".</summary>
    public static HashSet<string> Of(IReadOnlyList<Word> words, string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < words.Count; index++)
        {
            stems.Add(words[index].Stem);
            if (index > 0 && words[index].Start == words[index - 1].End + 1 && text[words[index - 1].End] is '-' or '‑' or '–')
            {
                stems.Add(WordReader.StemOf(words[index - 1].Lower + words[index].Lower));
            }
        }

        return stems;
    }

    public static HashSet<string> Of(string text) => Of(WordReader.Read(text), text);

    public static bool ContainsAll(IReadOnlySet<string> set, IReadOnlyList<string> stems)
    {
        foreach (var stem in stems)
        {
            if (!set.Contains(stem))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The strength of the strongest alternative that the set has in full.</summary>
    public static double StrengthOf(Concept concept, IReadOnlySet<string> set)
    {
        var best = 0d;
        foreach (var alternative in concept.Alternatives)
        {
            if (alternative.Strength > best && ContainsAll(set, alternative.Stems))
            {
                best = alternative.Strength;
            }
        }

        return best;
    }

    /// <summary>The share of stems that two sets have in common (Jaccard).</summary>
    public static double Likeness(IReadOnlySet<string> left, IReadOnlySet<string> right)
    {
        var common = left.Count(right.Contains);
        var all = left.Count + right.Count - common;

        return all == 0 ? 1 : (double)common / all;
    }
}
