using InternAssistant.Answering;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Answering;

public sealed class FallbackAnswerWriterTests
{
    private static readonly Snapshot Snapshot = Harbour.Knowledge().BuildSnapshot();
    private static readonly DraftAnswer Proved = Drafts.Draft(Drafts.Sentence("There is no coding test.", Snapshot.Quote("faq/applying.md", "There is no coding test.")));
    private static readonly DraftAnswer Invented = Drafts.Draft(Drafts.Sentence("There is no coding test.", Snapshot.Quote("faq/applying.md", "There is no coding test.") with { Quote = "There is a test." }));

    [Fact]
    public async Task The_first_whose_draft_is_proved_answers()
    {
        var draft = await WriteAsync(new Writer("a", Proved), new Writer("b", Proved));

        Assert.Equal("a", draft!.Writer);
    }

    [Fact]
    public async Task A_writer_without_a_draft_and_one_without_proof_give_way()
    {
        var draft = await WriteAsync(new Writer("a", null), new Writer("b", Invented), new Writer("c", Proved));

        Assert.Equal("c", draft!.Writer);
    }

    [Fact]
    public async Task The_last_one_s_draft_is_handed_on_as_it_is()
    {
        Assert.Null(await WriteAsync(new Writer("a", null), new Writer("b", null)));
        Assert.Equal(Invented.Sentences, (await WriteAsync(new Writer("a", null), new Writer("b", Invented)))!.Sentences);
    }

    [Fact]
    public void It_speaks_in_the_name_of_the_last_one() => Assert.Equal("b", Of(new Writer("a", null), new Writer("b", null)).Name);

    private static FallbackAnswerWriter Of(params IAnswerWriter[] writers) => new(writers, Options.Create(new AnsweringOptions()), NullLogger<FallbackAnswerWriter>.Instance);

    private static async Task<DraftAnswer?> WriteAsync(params IAnswerWriter[] writers)
    {
        var question = new Question { Text = "?", InterpretedAs = "?", Kind = QuestionKind.Fact };

        return await Of(writers).WriteAsync(question, [], Snapshot, CancellationToken.None);
    }

    private sealed class Writer(string name, DraftAnswer? draft) : IAnswerWriter
    {
        public string Name => name;

        public ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken) => ValueTask.FromResult(draft);
    }
}
