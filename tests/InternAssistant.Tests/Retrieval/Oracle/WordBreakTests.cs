using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Unicode's own cases of where words begin and end (UAX #29) and of emoji (UTS #51). Where they differ from Lucene, Lucene decides.</summary>
public sealed class WordBreakTests(Lucene lucene, ITestOutputHelper output) : IClassFixture<Lucene>
{
    private const string JoinerAfterLetter =
        "Since Unicode 11 a joiner binds any emoji to whatever stands before it (WB3c); in Unicode 9 and Lucene, a letter is no emoji's beginning.";

    private const string ModifierWithoutBase =
        "Since Unicode 11 a skin tone extends any character (WB4); in Unicode 9 and Lucene, only an emoji that can have one, and a sign is none.";

    /// <summary>Cases of the file that Lucene cuts otherwise, with the words as Lucene has them.</summary>
    private static readonly Dictionary<string, (string Words, string Reason)> Decided = new(StringComparer.Ordinal)
    {
        ["a\u200D🛑"] = ("a\u200D|🛑", JoinerAfterLetter),
        ["a\u200D✁"] = ("a\u200D|✁", JoinerAfterLetter),
        ["🛑🏿"] = ("🛑|🏿", ModifierWithoutBase),
        ["\u200D🛑🏿"] = ("\u200D🛑|🏿", ModifierWithoutBase),
    };

    [LuceneFact(UnicodeFiles.WordBreaks)]
    public void Words_are_those_of_Unicodes_test_file_but_where_Lucene_decides()
    {
        var differing = new List<string>();
        var cases = UnicodeFiles.WordBreakCases().ToList();
        foreach (var (text, pieces) in cases)
        {
            var words = Words(text);
            Assert.Equal(lucene.Tokenize(text), OracleText.Tokenized(text));
            if (words != string.Join('|', pieces.Where(IsWord)))
            {
                Assert.Equal(Decided.GetValueOrDefault(text, ("as Unicode has it", "")).Item1, words);
                differing.Add(text);
            }
        }

        output.WriteLine($"{cases.Count} cases of which {differing.Count} differ");
        Assert.True(cases.Count > 1_500, $"{cases.Count} cases");
        Assert.Equal(Decided.Keys.Order(StringComparer.Ordinal), differing.Order(StringComparer.Ordinal));
    }

    [LuceneFact(UnicodeFiles.Emoji)]
    public void Every_emoji_is_cut_as_Lucene_cuts_it_and_is_one_word_up_to_version_11()
    {
        var emoji = UnicodeFiles.EmojiCases().ToList();
        foreach (var (text, version, isQualified) in emoji)
        {
            Assert.Equal(lucene.Tokenize(text), OracleText.Tokenized(text));
            Assert.Equal(lucene.Tokenize($"a{text}b{text}{text}1"), OracleText.Tokenized($"a{text}b{text}{text}1"));
            Assert.True(!isQualified || version > 11 || Words(text) == text, $"{text} is cut: {Words(text)}");
        }

        output.WriteLine($"{emoji.Count} emoji");
        Assert.True(emoji.Count > 4_000, $"{emoji.Count} emoji");
    }

    private static string Words(string text) =>
        string.Join('|', OracleText.Tokenized(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => OracleText.Read(word.Split(':', 4)[3])));

    // A piece is a word when it has a letter or a digit, or is an emoji; half a flag is none.
    private static bool IsWord(string piece) =>
        piece.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) || (IsSymbol(rune) && !IsHalfFlag(rune)))
        || piece.EnumerateRunes().Count(IsHalfFlag) == 2;

    private static bool IsSymbol(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private static bool IsHalfFlag(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
