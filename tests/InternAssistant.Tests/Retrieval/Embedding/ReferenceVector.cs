using System.Runtime.InteropServices;
using System.Text.Json;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Retrieval.Embedding;

/// <summary>A text and what the JavaScript original (@energetic-ai/embeddings 0.2.0) makes of it.</summary>
internal sealed record ReferenceVector(string Text, int Pieces, float[] Vector)
{
    public static IReadOnlyList<ReferenceVector> All { get; } =
        [.. File.ReadLines(Repository.PathOf("tests/InternAssistant.Tests/Retrieval/Embedding/reference-vectors.jsonl")).Select(Read)];

    private static ReferenceVector Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;

        // Halves of surrogate pairs are no JSON text: such texts are written as their UTF-16 units.
        var text = root.TryGetProperty("units", out var units)
            ? string.Concat(units.EnumerateArray().Select(unit => (char)unit.GetInt32()))
            : root.GetProperty("text").GetString()!;

        return new ReferenceVector(text, root.GetProperty("pieces").GetInt32(), MemoryMarshal.Cast<byte, float>(root.GetProperty("vector").GetBytesFromBase64()).ToArray());
    }
}
