using Microsoft.Extensions.AI;

namespace InternAssistant.Models;

/// <summary>Carries out the look-ups that a model asks for, up to a number. A model that asks for nonsense is told so; nothing it asks for throws.</summary>
internal sealed class ToolCalls(IReadOnlyList<AIFunction> tools, int most)
{
    private int used;

    public bool AreLeft => tools.Count > 0 && used < most;

    public async Task<List<AIContent>> InvokeAsync(IReadOnlyList<FunctionCallContent> calls, CancellationToken cancellationToken)
    {
        var results = new List<AIContent>();
        foreach (var call in calls)
        {
            results.Add(new FunctionResultContent(call.CallId, used++ < most ? await InvokeAsync(call, cancellationToken) : "No look-ups are left. Answer with what you have."));
        }

        return results;
    }

    private async Task<string> InvokeAsync(FunctionCallContent call, CancellationToken cancellationToken)
    {
        if (tools.FirstOrDefault(tool => tool.Name == call.Name) is not { } tool)
        {
            return $"There is no look-up of that name. There are: {string.Join(", ", tools.Select(known => known.Name))}.";
        }

        try
        {
            return (await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellationToken))?.ToString() ?? "";
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return "The look-up failed: its arguments are wrong.";
        }
    }
}
