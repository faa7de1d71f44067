using InternAssistant.Retrieval.Index;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.ChatPage;

/// <summary>GET /api/examples: questions for the page to start with; none while there is no snapshot.</summary>
public static class ExamplesEndpoint
{
    public static Ok<IReadOnlyList<string>> Get(ISnapshotSource snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);

        return TypedResults.Ok(snapshots.Current is { } snapshot ? ExampleQuestions.From(snapshot) : []);
    }
}
