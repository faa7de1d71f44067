using System.Text.Json;
using Microsoft.Extensions.AI;

namespace InternAssistant.Models;

/// <summary>What a language model is asked.</summary>
/// <param name="Instructions">What it is to do: our words only, the same for everybody.</param>
/// <param name="Input">What it is to do it with: what people and documents say, fenced as data.</param>
public sealed record ModelRequest(string Instructions, string Input)
{
    /// <summary>The name of <see cref="Schema"/>, of letters, digits, dashes and underscores.</summary>
    public string SchemaName { get; init; } = "reply";

    /// <summary>The JSON schema that the reply is to follow; null for any text. Endpoints that refuse schemas are asked without.</summary>
    public JsonElement? Schema { get; init; }

    /// <summary>The look-ups that the model may use; they change nothing.</summary>
    public IReadOnlyList<AIFunction> Tools { get; init; } = [];
}
