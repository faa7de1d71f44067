using InternAssistant.Knowledge;
using InternAssistant.Tests.Documentation;
using InternAssistant.Tests.Knowledge;

namespace InternAssistant.Tests.Attacks;

/// <summary>What people are told to do, and what is said of assistants, bots and models, is knowledge like any other.</summary>
public sealed class HonestSentenceTests
{
    private static readonly IReadOnlyList<string> Sentences =
        [.. Repository.Read("tests/InternAssistant.Tests/Attacks/honest.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [Theory]
    [InlineData("{0}\n\n")]
    [InlineData("- {0}\n")]
    [InlineData("> {0}\n\n")]
    public void Honest_sentences_that_look_like_orders_become_passages(string form)
    {
        var document = Read.Markdown("# House rules\n\n" + string.Concat(Sentences.Select(sentence => form.Replace("{0}", sentence, StringComparison.Ordinal))));

        Assert.True(Sentences.Count >= 40);
        Assert.DoesNotContain(document.Remarks, remark => remark.Kind is RemarkKind.Instruction or RemarkKind.HiddenText);
        Assert.All(Sentences, sentence => Assert.Contains(sentence, document.Text, StringComparison.Ordinal));
        Assert.True(document.Texts().Length >= Sentences.Count);
    }
}
