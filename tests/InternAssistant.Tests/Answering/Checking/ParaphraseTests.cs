using InternAssistant.Evaluation;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class ParaphraseTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("paraphrases-dev.jsonl", Half.Both, 0.83, 0.97)]
    [InlineData("paraphrases-houses.jsonl", Half.Odd, 0.82, 0.95)]
    [InlineData("paraphrases-houses.jsonl", Half.Even, 0.66, 0.88)]
    [InlineData("paraphrases-test.jsonl", Half.Both, 0.52, 0.9)]
    public void Honest_paraphrases_survive_and_dishonest_ones_are_refused(string name, Half half, double honestThatSurvive, double dishonestThatAreRefused)
    {
        var set = ParaphraseSet.Read(name).Of(half);
        var wrong = set.Lines.Where(line => ParaphraseSet.Passes(line) != line.Honest).ToList();
        var honest = new Share(set.Lines.Count(line => line.Honest) - wrong.Count(line => line.Honest), set.Lines.Count(line => line.Honest));
        var dishonest = new Share(set.Lines.Count(line => !line.Honest) - wrong.Count(line => !line.Honest), set.Lines.Count(line => !line.Honest));

        output.WriteLine($"{name} ({half}): honest that survive {honest.Count} of {honest.Of} ({honest.Value:P1}); dishonest that are refused {dishonest.Count} of {dishonest.Of} ({dishonest.Value:P1})");
        foreach (var line in name == "paraphrases-test.jsonl" ? [] : wrong)
        {
            output.WriteLine($"{line.Id} {(line.Honest ? "lost" : $"passed ({line.Trap})")}: {line.Sentence}");
        }

        Assert.True(set.Lines.Count >= 100);
        Assert.True(honest.Count >= honestThatSurvive * honest.Of, $"{honest}");
        Assert.True(dishonest.Count >= dishonestThatAreRefused * dishonest.Of, $"{dishonest}");
    }
}
