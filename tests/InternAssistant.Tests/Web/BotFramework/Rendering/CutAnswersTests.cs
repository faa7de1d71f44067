using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Units;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What is left out of answers that are larger than a message may be.</summary>
public sealed class CutAnswersTests
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("telegram")]
    public void More_than_twenty_sources_cost_the_last_sentences_and_it_is_said(string channel)
    {
        var answer = Answers.Grounded([.. Enumerable.Range(1, 25).Select(number => new Sentence($"Fact {number} holds.", [number]))], [.. Enumerable.Range(1, 25).Select(Source)]);

        var said = Renderers.Render(answer, channel);

        Assert.Empty(ActivityFaults.In(said, answer, channel));
        Assert.Contains("Fact 20 holds [20].", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fact 21", said.Text, StringComparison.Ordinal);
        Assert.Contains(ShownAnswer.LeftOut, said.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("telegram")]
    public void A_text_that_is_too_large_loses_its_end_and_it_is_said(string channel)
    {
        var words = string.Concat(Enumerable.Repeat("words ", 600));
        var answer = Answers.Grounded([.. Enumerable.Range(1, 40).Select(number => new Sentence($"Fact {number}: {words}.", [1]))]);

        var said = Renderers.Render(answer, channel);

        Assert.Empty(ActivityFaults.In(said, answer, channel));
        Assert.Contains("Fact 5", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fact 40", said.Text, StringComparison.Ordinal);
        Assert.Contains(ShownAnswer.LeftOut, said.Text, StringComparison.Ordinal);
        Assert.InRange(ActivityJson.Write(said).Length * 2, 40 * 1024, 80 * 1024);
    }

    private static Citation Source(int marker) => new(marker, "a.md", string.Create(CultureInfo.InvariantCulture, $"Title {marker}"), null, null, null, null, "quote", 0, 5, null);
}
