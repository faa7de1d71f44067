using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("  Is there\t\tparking?\r\n", "Is there parking?")]
    [InlineData("Is\0 there\u0007 parking\u001b[31m?", "Is there parking[31m?")]
    [InlineData("par\u200bking\u202e?\ufeff", "parking?")]
    [InlineData("a\u00a0\u2003b\u2028c", "a b c")]
    [InlineData("<b>pay</b> & **stipend**", "<b>pay</b> & **stipend**")]
    [InlineData("Zürich 東京 🚀", "Zürich 東京 🚀")]
    [InlineData("pay\ue000?", "pay?")]
    [InlineData("", "")]
    public void What_cannot_be_seen_is_removed_and_the_rest_stays(string typed, string clean) => Assert.Equal(clean, QuestionText.Clean(typed));

    [Fact]
    public void Half_a_character_becomes_a_replacement_character()
    {
        Assert.Equal("pay\ufffd?", QuestionText.Clean("pay\ud83d?"));
        Assert.Equal("\ufffdpay", QuestionText.Clean("\ude80pay"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?!…", true)]
    [InlineData("🚀🚀 👩🚀", true)]
    [InlineData("\ufffd", true)]
    [InlineData("a", false)]
    [InlineData("7", false)]
    [InlineData("日", false)]
    public void A_text_without_a_letter_or_digit_is_empty(string clean, bool isEmpty) => Assert.Equal(isEmpty, QuestionText.IsEmpty(clean));

    [Fact]
    public void A_clean_text_is_valid_and_stays_as_it_is()
    {
        var texts = new RandomTexts(seed: 3);
        for (var round = 0; round < 2000; round++)
        {
            var clean = QuestionText.Clean(texts.Next());

            Assert.True(IsWellFormed(clean));
            Assert.DoesNotContain(clean, char.IsControl);
            Assert.Equal(clean, QuestionText.Clean(clean));
        }
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLowSurrogate(text[index]) || (char.IsHighSurrogate(text[index]) && (++index == text.Length || !char.IsLowSurrogate(text[index]))))
            {
                return false;
            }
        }

        return true;
    }
}
