using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering;

public sealed class DeterminismTests
{
    private static readonly string[] Questions =
    [
        "How do I apply?", "stipend?", "Which hotels are near the Porto site?", "What are the research efforts?", "parking", "Who is the director?", "hi", "",
        "What is the capital of Mongolia?", "Wie viel verdient man bei euch im Monat?", "how mutch is teh stipned in bergen", "internship", "When is the library open?",
    ];

    [Fact]
    public async Task The_same_question_gets_the_same_answer_again()
    {
        var assistant = Harbour.Knowledge().Build();

        Assert.Equal(await AnswersOf(assistant), await AnswersOf(assistant));
    }

    [Fact]
    public async Task A_snapshot_that_is_built_again_gives_the_same_answers()
    {
        var first = Harbour.Knowledge().Build();
        var second = Harbour.Knowledge().Build();

        Assert.Equal(first.Snapshot.Id, second.Snapshot.Id);
        Assert.Equal(await AnswersOf(first), await AnswersOf(second));
    }

    [Fact]
    public async Task Questions_at_the_same_time_do_not_disturb_each_other()
    {
        var assistant = Harbour.Knowledge().Build();
        var alone = await AnswersOf(Harbour.Knowledge().Build());

        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AnswersOf(assistant))));

        Assert.All(together, answers => Assert.Equal(alone, answers));
    }

    private static async Task<List<string>> AnswersOf(Assistant assistant)
    {
        var answers = new List<string>();
        foreach (var question in Questions)
        {
            answers.Add(AnswerJson.From(await assistant.AskAsync(question), Guid.NewGuid().ToString(), TimeSpan.FromMilliseconds(answers.Count)).WriteCanonical());
        }

        return answers;
    }
}
