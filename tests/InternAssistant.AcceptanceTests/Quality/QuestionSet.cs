using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.AcceptanceTests.Quality;

/// <summary>Golden questions over a folder of documents, both as they lie in the repository.</summary>
internal sealed class QuestionSet(string documents, string questions) : ISnapshotSource
{
    public Snapshot? Current { get; private set; }

    public async Task<EvaluationReport> EvaluateAsync()
    {
        var index = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            var report = await new Reindexer().IndexAsync(documents, index, CancellationToken.None);
            Assert.Null(report.Problem);
            Current = new SnapshotStore(index).OpenCurrent(out _);
            var settings = Options.Create(new AnsweringOptions());
            var turns = new TurnOrchestrator(this, new RuleQuestionReader(), new ExtractiveAnswerWriter(settings), settings, Options.Create(new ContactOptions()));

            return await new Evaluator(turns, this, TimeProvider.System).EvaluateAsync(GoldenFile.Read(questions), CancellationToken.None);
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
    }
}
