using System.Collections.Frozen;
using System.Text;

namespace InternAssistant.Understanding.Languages;

/// <summary>
/// Tells English from other languages by script and by their commonest words. English with faults, and English with foreign names
/// in it, is English.
/// </summary>
public static class LanguageReader
{
    private const double Shared = 0.4;
    private const int ShortMessage = 3;
    private const int LeastLetters = 4;

    // They stand in lists of English words, and nobody who writes English writes two of them.
    private static readonly FrozenSet<string> NotEnglish = "der die das und ist des les une est sont para por los las der van het een il della di che von el la le de que".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The language as an English word when it is recognised as another one; null for English and when in doubt.</summary>
    public static string? ForeignLanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Script.LanguageOf(text) is { } script)
        {
            return script;
        }

        var words = WordsOf(text);
        var best = LanguageTable.Languages
            .Select(language => (Language: language, Score: words.Where(language.Has).Distinct(StringComparer.Ordinal).Sum(word => IsEnglish(word) ? Shared : 1)))
            .MaxBy(other => other.Score);

        return best.Score > 0 && IsSpoken(best.Language, best.Score, words) ? best.Language.Name : null;
    }

    /// <summary>The words of a message in lower case, as other languages divide them.</summary>
    internal static string[] WordsOf(string text) => [.. Divided(text).Select(word => word.ToLowerInvariant())];

    /// <summary>The words of a message as they were typed.</summary>
    internal static string[] Divided(string text) => text.Replace('’', '\'').Split(
        [' ', '?', '!', '.', ',', ';', ':', '¿', '¡', '(', ')', '"', '«', '»', '„', '“', '”', '\t', '\n', '\r', '/', '？', '！', '，', '。', '、', '؟', '،', '।', '；'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSpoken(Language language, double score, string[] words)
    {
        var own = words.Where(word => language.Has(word) && !IsEnglish(word)).Distinct(StringComparer.Ordinal).ToList();
        var english = words.Count(word => IsEnglish(word) && !language.Has(word));

        // "telefone" beside two words that no language knows may as well be a slip.
        var mostly = english == 0 && words.Count(word => language.Has(word) || !Ascii.IsValid(word)) * 2 >= words.Length;
        if (words.Length <= ShortMessage && mostly && own.Exists(word => language.Meanings.ContainsKey(word) && word.Length >= LeastLetters))
        {
            return true;
        }

        // "Puedo trabajar desde casa?" has no English word at all; "La Jolla" is a name.
        if (words.Length >= ShortMessage && mostly && own.Exists(word => word.Length >= LeastLetters))
        {
            return true;
        }

        return own.Count >= 2 && score > english && score * 4 >= words.Length;
    }

    private static bool IsEnglish(string word) => !NotEnglish.Contains(word) && !PlaceNames.Contains([word])
        && (SpellingCorrector.IsCommon(word) || QuestionWords.Chat.ContainsKey(word) || QuestionWords.Ignored.Contains(word) || QuestionWords.Generic.Contains(word));
}
