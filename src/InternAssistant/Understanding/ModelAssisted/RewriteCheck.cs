using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using InternAssistant.Understanding.Languages;

namespace InternAssistant.Understanding.ModelAssisted;

/// <summary>
/// Says whether a question put into other words asks for nothing that nobody spoke of: no name, place, number or negation may be new. Of a translation names
/// may be written as the documents write them, because other languages write them otherwise.
/// </summary>
internal static class RewriteCheck
{
    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["not", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "except"], StringComparer.Ordinal);

    // "I" and the words of questions are capitals that name nothing.
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(
        ["i", "i'm", "what", "which", "who", "when", "where", "why", "how", "is", "are", "do", "does", "can", "could", "will", "would", "english", "phd", "cv"], StringComparer.Ordinal);

    /// <param name="rewritten">The question in other words.</param>
    /// <param name="message">What was typed.</param>
    /// <param name="said">What was said before, by either side.</param>
    /// <param name="lexicon">The words of the documents.</param>
    /// <param name="isTranslation">True when the message is in another language.</param>
    public static bool Holds(string rewritten, string message, IEnumerable<string> said, Lexicon lexicon, bool isTranslation)
    {
        var words = WordReader.Read(rewritten);
        var known = said.Append(message).SelectMany(WordReader.Read).ToList();
        var spoken = known.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

        return words.Count > 0
            && LanguageReader.ForeignLanguageOf(rewritten) is null
            && (isTranslation || words.Any(word => spoken.Contains(word.Stem)))
            && KeepsNumbers(rewritten, words, said.Append(message))
            && (isTranslation || !words.Any(word => IsNegation(word.Lower) && !known.Any(other => IsNegation(other.Lower))))
            && words.All(word => spoken.Contains(word.Stem) || !IsName(word, rewritten, lexicon) || (isTranslation && IsWritten(word, lexicon)));
    }

    private static bool KeepsNumbers(string rewritten, IReadOnlyList<Word> words, IEnumerable<string> texts)
    {
        var given = texts.SelectMany(NumbersOf).ToHashSet(StringComparer.Ordinal);

        return NumbersOf(rewritten).Concat(words.Where(word => word.Stem.All(char.IsAsciiDigit)).Select(word => word.Stem)).All(given.Contains);
    }

    private static IEnumerable<string> NumbersOf(string text)
    {
        foreach (var word in WordReader.Read(text))
        {
            if (word.Stem.Length > 0 && word.Stem.All(char.IsAsciiDigit))
            {
                yield return word.Stem;
            }

            foreach (var run in Runs(word.Surface))
            {
                yield return run;
            }
        }
    }

    private static IEnumerable<string> Runs(string surface)
    {
        var run = new StringBuilder();
        foreach (var letter in surface.Append(' '))
        {
            if (char.IsDigit(letter))
            {
                run.Append(CharUnicodeInfo.GetDecimalDigitValue(letter));
            }
            else if (run.Length > 0 && letter is not (',' or '.'))
            {
                yield return run.ToString();
                run.Clear();
            }
        }
    }

    private static bool IsNegation(string lower) => Negations.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);

    private static bool IsName(Word word, string text, Lexicon lexicon)
    {
        if (lexicon.IsName(word.Stem) || PlaceNames.Contains([word.Lower]))
        {
            return true;
        }

        var opens = text.AsSpan(0, word.Start).TrimEnd() is var before && (before.IsEmpty || before[^1] is '.' or '?' or '!' or ':');

        return char.IsUpper(word.Surface[0]) && !NoNames.Contains(word.Lower) && (!opens || word.Surface.Skip(1).Any(char.IsUpper));
    }

    private static bool IsWritten(Word word, Lexicon lexicon) => lexicon.Contains(word.Stem) && (lexicon.IsName(word.Stem) || lexicon.IsPlace(word.Stem));
}
