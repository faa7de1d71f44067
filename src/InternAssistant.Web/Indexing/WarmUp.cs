using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Web.ChatPage;

namespace InternAssistant.Web.Indexing;

/// <summary>Asks the assistant something before anybody else does, so that the first person does not wait for code and words to be read in.</summary>
public sealed partial class WarmUp(TurnOrchestrator assistant, ISnapshotSource snapshots, TimeProvider clock, ILogger<WarmUp> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (snapshots.Current is { } snapshot)
            {
                var question = ExampleQuestions.From(snapshot, 1) is [var example] ? example : "What can I ask?";
                await assistant.AnswerAsync(new Turn(question, [], clock.GetUtcNow()), cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The question that warms the assistant up could not be answered.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
