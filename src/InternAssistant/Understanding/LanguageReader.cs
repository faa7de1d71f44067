using System.Collections.Frozen;

namespace InternAssistant.Understanding;

/// <summary>Tells English from other languages by script and by their commonest words.</summary>
public static class LanguageReader
{
    private static readonly FrozenSet<string> English = Set("the is are was do does can could will would what which who where when how why i you my your we to of and in for on at it an there have has be with from not or if any about please need");

    private static readonly (string Language, FrozenSet<string> Words)[] Others =
    [
        ("German", Set("der die das und ist sind ich du wir ihr sie nicht ein eine einen für mit auf wie was wer wo wann gibt es kann bei zum zur von dem den im auch wird welche wieviel viel")),
        ("French", Set("le la les et est sont je tu nous vous il elle ne pas un une des du pour avec sur comment quoi que qui où quand y a t combien peut dans au aux ce cette quel quelle quels est-ce")),
        ("Spanish", Set("el la los las y es son yo tú nosotros no un una unos para con sobre cómo como qué que quién dónde donde cuándo cuando hay cuánto cuanto puede puedo en del al por cuál cuanta")),
        ("Portuguese", Set("o a os as e é são eu você nós não um uma para com sobre como que quem onde quando há quanto pode posso em do da dos das no na por qual")),
        ("Italian", Set("il lo la gli le e è sono io tu noi non un una per con su come che chi dove quando c'è quanto può posso in del della di al quale ci")),
        ("Dutch", Set("de het een en is zijn ik jij wij niet voor met op hoe wat wie waar wanneer er kan bij van dat ook hoeveel welke te")),
        ("Polish", Set("i jest są ja ty my nie na z do jak co kto gdzie kiedy czy ile można w o dla się to jaki")),
        ("Turkish", Set("ve bir bu ne kim nerede zaman mi mı mu mü var yok için ile nasıl kaç değil ben sen")),
        ("Swedish", Set("och är det en ett jag du vi inte för med på hur vad vem var när finns kan till av om som")),
    ];

    /// <summary>The language as an English word when it is recognised as another one; null for English and when in doubt.</summary>
    public static string? ForeignLanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ScriptOf(text) is { } script)
        {
            return script;
        }

        var words = WordsOf(text);
        if (words.Length < 3)
        {
            return null;
        }

        var english = words.Count(English.Contains);
        var best = Others.Select(other => (other.Language, Count: words.Count(other.Words.Contains))).MaxBy(other => other.Count);

        return best.Count >= 2 && best.Count > english && best.Count * 4 >= words.Length ? best.Language : null;
    }

    private static string? ScriptOf(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        if (letters.Count == 0)
        {
            return null;
        }

        foreach (var (from, to, language) in new[]
        {
            ('\u3040', '\u30ff', "Japanese"), ('\uac00', '\ud7a3', "Korean"), ('\u4e00', '\u9fff', "Chinese"), ('\u0400', '\u04ff', "Russian"),
            ('\u0600', '\u06ff', "Arabic"), ('\u0900', '\u097f', "Hindi"), ('\u0370', '\u03ff', "Greek"), ('\u0590', '\u05ff', "Hebrew"), ('\u0e00', '\u0e7f', "Thai"),
        })
        {
            if (letters.Count(letter => letter >= from && letter <= to) * 3 >= letters.Count)
            {
                return language;
            }
        }

        return null;
    }

    private static string[] WordsOf(string text) =>
        text.ToLowerInvariant().Split([' ', '?', '!', '.', ',', ';', ':', '¿', '¡', '(', ')', '"', '’', '\'', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
