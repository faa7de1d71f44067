using System.Text;

namespace InternAssistant.Understanding.Languages;

/// <summary>
/// Puts a question of another language into English words when names, numbers and a few known words are all that it has:
/// "Stipendium SHARC Redmond?" is "stipend SHARC Redmond". One word that is not understood, and it stays as it is.
/// </summary>
internal static class ForeignQuestion
{
    private const int MostWords = 10;
    private const int LongestEntry = 16;
    private const int OneLetterIn = 12;

    /// <summary>The question in English words; null when it is not understood wholly, and for English.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The language that it is in, where one was recognised; a few words of another script do not make one.</param>
    /// <param name="lexicon">The words of the documents.</param>
    public static string? InEnglish(string text, string? language, Lexicon lexicon)
    {
        if ((language ?? Script.LanguageOf(text, OneLetterIn)) is not { } spoken)
        {
            return null;
        }

        var known = LanguageTable.Languages.FirstOrDefault(other => other.Name == spoken);
        var written = LanguageTable.Meanings.GetValueOrDefault(spoken);
        var said = new StringBuilder();
        var topics = 0;
        foreach (var word in LanguageReader.Divided(text))
        {
            if (MeaningOf(word, known, written, lexicon) is not { } meaning)
            {
                return null;
            }

            topics += meaning.Length > 0 && meaning is not ("how" or "much" or "what" or "how much" or "when" or "where" or "who" or "which") ? 1 : 0;
            said.Append(said.Length > 0 && meaning.Length > 0 ? " " : "").Append(meaning);
        }

        return topics is > 0 and <= MostWords ? said.ToString() : null;
    }

    private static string? MeaningOf(string word, Language? known, IReadOnlyDictionary<string, string>? written, Lexicon lexicon)
    {
        var lower = word.ToLowerInvariant();
        if (known?.Meanings.GetValueOrDefault(lower) is { } meaning)
        {
            return meaning;
        }

        if (known?.Common.Contains(lower) == true)
        {
            return "";
        }

        if (written is not null && word.Any(letter => letter > '\u02ff'))
        {
            return Divided(lower, written, lexicon);
        }

        return NameOf(word, lexicon);
    }

    // The longest words that fit, one after the other; Latin letters among them are names.
    private static string? Divided(string word, IReadOnlyDictionary<string, string> written, Lexicon lexicon)
    {
        var said = new List<string>();
        for (var index = 0; index < word.Length;)
        {
            var length = word.AsSpan(index).IndexOfAnyExceptInRange('\0', '\u02ff') is var latin && latin > 0
                ? latin
                : Enumerable.Range(1, Math.Min(LongestEntry, word.Length - index)).Reverse().FirstOrDefault(size => written.ContainsKey(word.Substring(index, size)));
            if (length == 0)
            {
                return null;
            }

            var part = word.Substring(index, length);
            if ((written.GetValueOrDefault(part) ?? NameOf(part, lexicon)) is not { } meaning)
            {
                return null;
            }

            said.Add(meaning);
            index += length;
        }

        return string.Join(' ', said.Where(meaning => meaning.Length > 0));
    }

    private static string? NameOf(string word, Lexicon lexicon) =>
        word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && WordReader.Read(word) is { Count: > 0 } read
            && read.All(part => char.IsAsciiDigit(part.Lower[0]) || lexicon.Contains(part.Stem)) ? word : null;
}
