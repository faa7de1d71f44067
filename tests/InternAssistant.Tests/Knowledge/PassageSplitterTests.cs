using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge;

public sealed class PassageSplitterTests
{
    private const string TenWords = "The house at the river has twenty rooms for interns.";

    [Fact]
    public void Passages_hold_every_statement_once_and_never_two_sections()
    {
        var document = Read.Markdown(string.Concat(Enumerable.Range(1, 5).Select(i => $"# Part {i}\n\n{string.Concat(Enumerable.Repeat(TenWords + "\n\n", i * 5))}")));

        var passages = PassageSplitter.Split([document, document]);

        Assert.Equal(Enumerable.Range(0, passages.Count), passages.Select(p => p.Ordinal));
        Assert.Equal(2 * document.Texts().Length, passages.Sum(p => p.StatementCount));
        Assert.Equal(document.Texts().Concat(document.Texts()), passages.SelectMany(p => p.Statements).Select(s => s.Text));
        Assert.All(passages, p => Assert.InRange(Words(p), 10, PassageSplitter.MostWords));
    }

    [Fact]
    public void A_long_paragraph_is_cut_between_sentences()
    {
        var passages = PassageSplitter.Split([Read.Markdown($"# A\n\n{string.Join(' ', Enumerable.Repeat(TenWords, 40))}\n")]);

        Assert.True(passages.Count >= 4);
        Assert.All(passages, p => Assert.InRange(Words(p), 10, PassageSplitter.MostWords));
    }

    [Theory]
    [InlineData(18, 1)]
    [InlineData(40, 4)]
    public void A_list_stays_with_its_announcement_while_it_can(int items, int atLeast)
    {
        var passages = PassageSplitter.Split([Read.Markdown($"# A\n\nWe have these rooms:\n\n{string.Concat(Enumerable.Repeat("- " + TenWords + "\n", items))}")]);

        Assert.True(passages[0].Statements.First().AnnouncesList && passages[0].StatementCount > 1);
        Assert.InRange(passages.Count, atLeast, atLeast + 1);
    }

    private static int Words(Passage passage) => passage.Statements.Sum(s => s.Text.Split(' ').Length);
}
