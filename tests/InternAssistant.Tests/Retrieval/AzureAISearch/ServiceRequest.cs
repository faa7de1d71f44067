using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A request as the service received it.</summary>
/// <param name="Kind">What is asked for: definition, define, batch or search.</param>
/// <param name="Body">Its JSON; empty for none.</param>
/// <param name="Bytes">How long the body was.</param>
/// <param name="Query">The query of the address.</param>
internal sealed record ServiceRequest(string Kind, JsonObject Body, int Bytes, string Query);
