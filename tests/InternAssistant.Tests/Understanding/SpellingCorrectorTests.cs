using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Documentation;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class SpellingCorrectorTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private SpellingCorrector Spelling => Lexicon.Of(harbour.Assistant.Snapshot).Spelling;

    [Theory]
    [InlineData("accomodation", "accommodation")]
    [InlineData("salery", "salary")]
    [InlineData("intership", "internship")]
    [InlineData("intrenship", "internship")]
    [InlineData("deadlien", "deadline")]
    [InlineData("recieve", "receive")]
    [InlineData("adress", "address")]
    [InlineData("stipened", "stipend")]
    [InlineData("parkking", "parking")]
    [InlineData("aplly", "apply")]
    [InlineData("hotells", "hotels")]
    [InlineData("corosion", "corrosion")]
    [InlineData("quintella", "quintela")]
    public void A_misspelt_word_is_corrected(string typed, string meant) => Assert.Equal(meant, Spelling.Correct(typed));

    [Theory]
    [InlineData("zorben", "zorbem")]
    [InlineData("zorbej", "zorbek")]
    public void Of_words_equally_far_the_one_with_the_key_beside_is_meant(string typed, string meant)
    {
        // Given words that differ from what was typed in their last letter only, the wrong ones more frequent
        var counts = new Dictionary<string, int> { ["zorbep"] = 9, [meant] = 1, ["zorbet"] = 9 };

        Assert.Equal(meant, new SpellingCorrector(counts, _ => false).Correct(typed));
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("pye")]
    [InlineData("qwrtzx")]
    [InlineData("xylophonistically")]
    [InlineData("ns3")]
    [InlineData("2026")]
    [InlineData("日本語")]
    [InlineData("stopping")]
    [InlineData("cities")]
    [InlineData("worshipped")]
    public void What_is_short_strange_or_regular_stays(string typed) => Assert.Null(Spelling.Correct(typed));

    [Fact]
    public void A_common_word_is_never_changed() =>
        Assert.DoesNotContain(File.ReadLines(Repository.PathOf("src/InternAssistant/Understanding/common-words.txt")), word => Spelling.Correct(word) is not null);

    [Fact]
    public void A_word_of_the_documents_is_never_changed() =>
        Assert.DoesNotContain(Words, word => Spelling.Correct(word) is not null);

    [Fact]
    public void A_word_of_the_vocabulary_is_never_changed() =>
        Assert.DoesNotContain(Vocabulary.BuiltInWords, word => Spelling.Correct(word) is not null);

    [Theory]
    [InlineData(Typo.Swap)]
    [InlineData(Typo.Twice)]
    [InlineData(Typo.Omit)]
    [InlineData(Typo.Insert)]
    public void Slips_of_the_finger_come_back(Typo typo)
    {
        var random = new Random(20260115);
        var cases = Words.Where(word => word.Length >= 6 && word.All(char.IsAsciiLetterLower))
            .SelectMany(word => Enumerable.Range(0, 4).Select(_ => (Word: word, Typed: typo.Of(word, random))))
            .Where(pair => !Spelling.IsKnown(pair.Typed))
            .ToList();

        var lost = cases.Where(pair => WordReader.StemOf(Spelling.Correct(pair.Typed) ?? pair.Typed) != WordReader.StemOf(pair.Word)).ToList();

        Assert.True(cases.Count >= 300, $"only {cases.Count} cases");
        Assert.True(lost.Count * 10 <= cases.Count, $"{lost.Count} of {cases.Count} lost: {string.Join(", ", lost.Take(40))}");
    }

    private IEnumerable<string> Words => harbour.Assistant.Snapshot.Documents
        .SelectMany(document => document.Sections)
        .SelectMany(section => section.Statements.Select(statement => statement.Text).Concat(section.HeadingPath))
        .SelectMany(WordReader.Read)
        .Select(word => word.Lower)
        .Distinct();
}
