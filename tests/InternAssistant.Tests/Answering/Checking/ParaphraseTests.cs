using InternAssistant.Evaluation;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Answering.Checking;

public sealed class ParaphraseTests(ITestOutputHelper output)
{
    private const string HeldOut = "paraphrases-test.jsonl";
    private const double HonestThatSurvive = 0.85;

    // Nothing is fitted to this half: what it shows is what to expect of wordings nobody has seen. Single lines are not printed.
    private const double HeldOutThatSurvive = 0.5;
    private const double DishonestThatAreRefused = 0.9;

    public static TheoryData<string> Sets { get; } = [.. Directory.GetFiles(ParaphraseSet.Folder, "paraphrases-*.jsonl").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Honest_paraphrases_survive_and_dishonest_ones_are_refused(string name)
    {
        var set = ParaphraseSet.Read(name);
        var wrong = set.Lines.Where(line => ParaphraseSet.Passes(line) != line.Honest).ToList();
        var honest = new Share(set.Lines.Count(line => line.Honest) - wrong.Count(line => line.Honest), set.Lines.Count(line => line.Honest));
        var dishonest = new Share(set.Lines.Count(line => !line.Honest) - wrong.Count(line => !line.Honest), set.Lines.Count(line => !line.Honest));

        output.WriteLine($"{name}: honest that survive {honest.Count} of {honest.Of} ({honest.Value:P1}); dishonest that are refused {dishonest.Count} of {dishonest.Of} ({dishonest.Value:P1})");
        foreach (var line in name == HeldOut ? [] : wrong)
        {
            output.WriteLine($"{line.Id} {(line.Honest ? "lost" : $"passed ({line.Trap})")}: {line.Sentence}");
        }

        Assert.True(set.Lines.Count >= 100);
        Assert.True(honest.Count >= (name == HeldOut ? HeldOutThatSurvive : HonestThatSurvive) * honest.Of, $"{honest}");
        Assert.True(dishonest.Count >= DishonestThatAreRefused * dishonest.Of, $"{dishonest}");
    }
}
