using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Sets of stems, as statements, headings and documents are compared by.</summary>
internal static class StemSet
{
    /// <summary>The stems of a text, and of its other ways of writing: "co-design" is "codesign" as well.</summary>
    public static HashSet<string> Of(IReadOnlyList<Word> words, string text)
    {
        var stems = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        stems.UnionWith(WordReader.EquivalentStems(text));

        return stems;
    }

    public static HashSet<string> Of(string text) => Of(WordReader.Read(text), text);

    public static bool ContainsAll(HashSet<string> set, IReadOnlyList<string> stems)
    {
        // By index: the enumerator of an interface is an object each time.
        for (var at = 0; at < stems.Count; at++)
        {
            if (!set.Contains(stems[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The strength of the strongest alternative that the set has in full.</summary>
    public static double StrengthOf(Concept concept, HashSet<string> set)
    {
        var best = 0d;
        foreach (var alternative in concept.Alternatives)
        {
            if (alternative.Strength > best && !(alternative.InSequence && alternative.Stems.Count > 1) && ContainsAll(set, alternative.Stems))
            {
                best = alternative.Strength;
            }
        }

        return best;
    }

    /// <summary>The share of stems that two sets have in common (Jaccard).</summary>
    public static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        var common = 0;
        foreach (var stem in left)
        {
            common += right.Contains(stem) ? 1 : 0;
        }

        var all = left.Count + right.Count - common;

        return all == 0 ? 1 : (double)common / all;
    }
}
