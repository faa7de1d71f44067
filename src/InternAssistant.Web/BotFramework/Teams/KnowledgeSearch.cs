using System.Diagnostics;
using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tracing;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.ChatPage;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>Answers the message extension's searches, within the five seconds that Teams waits.</summary>
public sealed class KnowledgeSearch(TracedTurns assistant, ISnapshotSource snapshots, TimeProvider clock)
{
    private const int MostExamples = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4.5);

    /// <summary>One page of what is found; examples when nothing was typed yet.</summary>
    public async Task<InvokeResponse> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (snapshots.Current is not { } snapshot)
        {
            return SearchResponse.Message("The documents are still being read. Please try again in a moment.");
        }

        var found = query.Text.Length == 0
            ? (Results: [.. ExampleQuestions.From(snapshot, MostExamples).Select(question => SearchResult.OfQuestion(question, question))], Otherwise: "Write a question about the internships.")
            : await AnsweredAsync(query.Text, cancellationToken);

        return found.Results.Count == 0
            ? SearchResponse.Message(found.Otherwise)
            : SearchResponse.Results(found.Results.Skip(query.Skip).Take(query.Count));
    }

    private async Task<(IReadOnlyList<JsonObject> Results, string Otherwise)> AnsweredAsync(string question, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);

        try
        {
            var traceId = ActivityTraceId.CreateRandom().ToHexString();
            var answer = await assistant.AnswerAsync(new Turn(question, [], clock.GetUtcNow()), traceId, either.Token);

            return (ResultsOf(answer), answer.Text);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return ([], "That took too long. Please try again, or ask me in a chat.");
        }
    }

    private static IReadOnlyList<JsonObject> ResultsOf(Answer answer) => answer switch
    {
        Answer.Grounded grounded => [SearchResult.Of(grounded), .. grounded.Citations.Select(SearchResult.Of)],
        Answer.Clarification clarification => [.. clarification.Choices.Select(choice => SearchResult.OfQuestion(choice.Label, choice.Value))],
        Answer.Abstention abstention => [.. abstention.Nearest.Select(SearchResult.Of)],
        _ => [],
    };
}
