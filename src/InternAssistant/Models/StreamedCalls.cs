using System.Text;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace InternAssistant.Models;

/// <summary>Tool calls that arrive in pieces: the name first, then the arguments bit by bit, several calls interleaved.</summary>
internal sealed class StreamedCalls
{
    private readonly SortedDictionary<int, (string Id, string Name, StringBuilder Arguments)> calls = [];

    public void Add(StreamingChatToolCallUpdate part)
    {
        var known = calls.TryGetValue(part.Index, out var begun) ? begun : (Id: "", Name: "", Arguments: new StringBuilder());
        known.Arguments.Append(part.FunctionArgumentsUpdate?.ToString());
        calls[part.Index] = (part.ToolCallId is { Length: > 0 } id ? id : known.Id, part.FunctionName is { Length: > 0 } name ? name : known.Name, known.Arguments);
    }

    /// <summary>The calls, put together; those without an id get one, because the result has to name it.</summary>
    public IEnumerable<FunctionCallContent> All => calls.Where(call => call.Value.Name.Length > 0)
        .Select(call => WireReplies.CallOf(call.Value.Id.Length > 0 ? call.Value.Id : $"call_{call.Key}", call.Value.Name, call.Value.Arguments.ToString()));
}
