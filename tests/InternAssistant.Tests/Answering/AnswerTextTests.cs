using InternAssistant.Answering;

namespace InternAssistant.Tests.Answering;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("It opens at nine.", "It opens at nine [1].")]
    [InlineData("It opens at nine", "It opens at nine [1]")]
    [InlineData("Really?", "Really [1]?")]
    [InlineData("Welcome!", "Welcome [1]!")]
    [InlineData("He said \"yes.\"", "He said \"yes.\" [1]")]
    public void A_marker_stands_before_the_full_stop(string sentence, string text) => Assert.Equal(text, AnswerText.Of([new Sentence(sentence, [1])]));

    [Fact]
    public void Sentences_follow_each_other_on_a_line() =>
        Assert.Equal("One [1]. Two [2][1].", AnswerText.Of([new Sentence("One.", [1]), new Sentence("Two.", [2, 1])]));

    [Fact]
    public void A_list_stands_on_lines_of_its_own_below_what_introduces_it()
    {
        var list = new Sentence("We have: tea; cake.", [2, 3, 4], [new SentenceItem("tea", [3]), new SentenceItem("cake.", [4])]);

        Assert.Equal("Welcome [1].\nWe have [2]:\n- tea [3]\n- cake [4].", AnswerText.Of([new Sentence("Welcome.", [1]), list]));
    }

    [Fact]
    public void What_follows_a_list_begins_a_new_line()
    {
        var list = new Sentence("tea; cake.", [1, 2], [new SentenceItem("tea", [1]), new SentenceItem("cake", [2])]);

        Assert.Equal("- tea [1]\n- cake [2]\n\nBye [1].", AnswerText.Of([list, new Sentence("Bye.", [1])]));
    }

    [Fact]
    public void An_introduction_that_repeats_the_first_item_stays_whole()
    {
        var list = new Sentence("Tea and cake: Tea; Cake.", [1, 2], [new SentenceItem("Tea", [1]), new SentenceItem("Cake", [2])]);

        Assert.Equal("Tea and cake:\n- Tea [1]\n- Cake [2]", AnswerText.Of([list]));
    }
}
