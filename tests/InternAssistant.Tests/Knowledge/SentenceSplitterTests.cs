using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It is open. It is free.", "It is open.", "It is free.")]
    [InlineData("Bring tools, e.g. Python, i.e. what you know. Done.", "Bring tools, e.g. Python, i.e. what you know.", "Done.")]
    [InlineData("Dr. Anna Weber and Prof. Li lead it. Ask them.", "Dr. Anna Weber and Prof. Li lead it.", "Ask them.")]
    [InlineData("U.S. citizens may apply in the U.S. They need no visa.", "U.S. citizens may apply in the U.S.", "They need no visa.")]
    [InlineData("It was C. M. Bishop. He left.", "It was C. M. Bishop.", "He left.")]
    [InlineData("No. 5 is closed. No. It is open.", "No. 5 is closed.", "No.", "It is open.")]
    [InlineData("It costs 8.50 or CHF 1.2 million. That is much.", "It costs 8.50 or CHF 1.2 million.", "That is much.")]
    [InlineData("See www.example.com. Write to a@b.example. Thanks!", "See www.example.com.", "Write to a@b.example.", "Thanks!")]
    [InlineData("“Is it far?” she asked. (It is not.) Go!", "“Is it far?” she asked.", "(It is not.)", "Go!")]
    [InlineData("It starts in June... and yes, it rains… Bring a coat.", "It starts in June... and yes, it rains…", "Bring a coat.")]
    [InlineData("Open 9 a.m. - 5 p.m. Pacific time. Closed at 6 p.m. Come early.", "Open 9 a.m. - 5 p.m. Pacific time.", "Closed at 6 p.m.", "Come early.")]
    [InlineData("Pens, paper, etc. are free. Also tea, etc. Bring a cup.", "Pens, paper, etc. are free.", "Also tea, etc.", "Bring a cup.")]
    [InlineData("1. Sign the form. 2 weeks later you start on the 3. March 2026.", "1. Sign the form.", "2 weeks later you start on the 3. March 2026.")]
    [InlineData("It has approx. 40 rooms vs. 30 before.", "It has approx. 40 rooms vs. 30 before.")]
    [InlineData("first line\n\nsecond line", "first line", "second line")]
    [InlineData("Come by bus\nor by train. ", "Come by bus\nor by train.")]
    [InlineData("Memory cells. Β\u00A0 The mix depends.Β\u00A0", "Memory cells.", "The mix depends.")]
    public void Sentences_end_where_people_end_them(string text, params string[] sentences)
    {
        Assert.Equal(sentences, SentenceSplitter.Split(text).Select(s => s.In(text)));
    }

    [Fact]
    public void A_sentence_without_an_end_is_cut_at_white_space_and_never_within_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("word 😀😀😀 ", 2000));

        var spans = SentenceSplitter.Split(text);

        Assert.All(spans, s => Assert.InRange(s.Length, 1, SentenceSplitter.MaxLength));
        Assert.All(spans, s => Assert.False(char.IsLowSurrogate(text[s.Start]) || char.IsHighSurrogate(text[s.End - 1])));
        Assert.All(SentenceSplitter.Split(new string('x', 10_000)), s => Assert.InRange(s.Length, 1, SentenceSplitter.MaxLength));
    }
}
