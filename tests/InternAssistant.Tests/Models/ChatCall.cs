using System.Text.Json;
using System.Text.RegularExpressions;

namespace InternAssistant.Tests.Models;

/// <summary>A request to <c>/chat/completions</c> as it arrived.</summary>
internal sealed partial record ChatCall(JsonElement Body)
{
    public bool IsStream => Body.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    public bool HasSchema => Body.TryGetProperty("response_format", out _);

    public bool HasTemperature => Body.TryGetProperty("temperature", out _);

    public string Instructions => ContentOf(0);

    public string Input => ContentOf(1);

    public IReadOnlyList<string> Roles => [.. Messages.Select(message => message.GetProperty("role").GetString()!)];

    public IReadOnlyList<string> ToolResults => [.. Messages.Where(message => message.GetProperty("role").GetString() == "tool").Select(TextOf)];

    public IReadOnlyList<string> Tools => Body.TryGetProperty("tools", out var tools) ? [.. tools.EnumerateArray().Select(tool => tool.GetProperty("function").GetProperty("name").GetString()!)] : [];

    /// <summary>True when the model is asked for an answer, not for the wording of a question.</summary>
    public bool AsksForAnswer => Instructions.Contains("\"parts\"", StringComparison.Ordinal);

    private IEnumerable<JsonElement> Messages => Body.GetProperty("messages").EnumerateArray();

    /// <summary>The number of the passage that has the words.</summary>
    public string PassageWith(string words)
    {
        var texts = string.Join('\n', ToolResults.Prepend(Input));

        return Passage().Matches(texts).First(match => match.Groups["text"].Value.Contains(words, StringComparison.Ordinal)).Groups["number"].Value;
    }

    private string ContentOf(int index) => TextOf(Messages.ElementAt(index));

    private static string TextOf(JsonElement message) => message.GetProperty("content") is { ValueKind: JsonValueKind.Array } parts
        ? string.Concat(parts.EnumerateArray().Select(part => part.GetProperty("text").GetString()))
        : message.GetProperty("content").GetString()!;

    [GeneratedRegex(@"###[0-9a-f]{12} passage (?<number>\d+)\n(?<text>.*?)\n###[0-9a-f]{12} end of passage", RegexOptions.Singleline)]
    private static partial Regex Passage();
}
