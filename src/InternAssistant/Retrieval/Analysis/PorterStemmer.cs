namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, with the two departures of
/// his own later version (-bli, -logi), as in Apache Lucene's PorterStemFilter.
/// </summary>
public static class PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] DoubleSuffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] SingleSuffixes =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] BareSuffixes =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    /// <summary>The stem of a lower-case word; words of one or two letters are their own stems.</summary>
    public static string Stem(string lowerCaseWord)
    {
        ArgumentNullException.ThrowIfNull(lowerCaseWord);

        if (lowerCaseWord.Length <= 2)
        {
            return lowerCaseWord;
        }

        var word = new StemBuffer(lowerCaseWord);
        DropPlural(word);
        DropPastAndProgressive(word);
        TurnFinalY(word);
        ReplaceFirst(word, DoubleSuffixes);
        ReplaceFirst(word, SingleSuffixes);
        DropBareSuffix(word);
        DropFinalE(word);

        return word.ToString();
    }

    private static void DropPlural(StemBuffer word)
    {
        if (!word.EndsWith("s"))
        {
            return;
        }

        if (word.EndsWith("sses") || word.EndsWith("ies"))
        {
            word.Cut(2);
        }
        else if (!word.EndsWith("ss"))
        {
            word.Cut(1);
        }
    }

    private static void DropPastAndProgressive(StemBuffer word)
    {
        if (word.EndsWith("eed"))
        {
            word.Cut(word.Measure(3) > 0 ? 1 : 0);
        }
        else if (word.EndsWith("ed") && word.HasVowel(2))
        {
            word.Cut(2);
            RestoreEnding(word);
        }
        else if (word.EndsWith("ing") && word.HasVowel(3))
        {
            word.Cut(3);
            RestoreEnding(word);
        }
    }

    private static void RestoreEnding(StemBuffer word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Append("e");
        }
        else if (word.EndsInDoubleConsonant)
        {
            word.Cut(word.EndsWith("l") || word.EndsWith("s") || word.EndsWith("z") ? 0 : 1);
        }
        else if (word.Measure(0) == 1 && word.EndsShort(0))
        {
            word.Append("e");
        }
    }

    private static void TurnFinalY(StemBuffer word)
    {
        if (word.EndsWith("y") && word.HasVowel(1))
        {
            word.Cut(1);
            word.Append("i");
        }
    }

    private static void ReplaceFirst(StemBuffer word, (string Suffix, string Replacement)[] suffixes)
    {
        foreach (var (suffix, replacement) in suffixes)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            if (word.Measure(suffix.Length) > 0)
            {
                word.Cut(suffix.Length);
                word.Append(replacement);
            }

            return;
        }
    }

    private static void DropBareSuffix(StemBuffer word)
    {
        foreach (var suffix in BareSuffixes)
        {
            if (!word.EndsWith(suffix) || (suffix == "ion" && !word.EndsWith("sion") && !word.EndsWith("tion")))
            {
                continue;
            }

            word.Cut(word.Measure(suffix.Length) > 1 ? suffix.Length : 0);
            return;
        }
    }

    private static void DropFinalE(StemBuffer word)
    {
        if (word.EndsWith("e"))
        {
            var measure = word.Measure(0);
            word.Cut(measure > 1 || (measure == 1 && !word.EndsShort(1)) ? 1 : 0);
        }

        if (word.EndsWith("ll") && word.Measure(0) > 1)
        {
            word.Cut(1);
        }
    }
}
