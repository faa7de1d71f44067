using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace InternAssistant.Tests.Attacks;

/// <summary>A language model that does whatever the attack of the turn wants.</summary>
internal sealed partial class Adversary : IChatClient
{
    private static readonly AsyncLocal<(IReadOnlyList<string> Canary, int Way)> Turn = new();

    private int asked;

    /// <summary>How often it was asked.</summary>
    public int Asked => asked;

    /// <summary>What the calls that follow in this flow are to bring out, and how.</summary>
    public static void Obey(IReadOnlyList<string> canary, int way) => Turn.Value = (canary, way);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref asked);
        var input = messages.Last().Text;
        var (canary, way) = Turn.Value;
        var reply = input.Contains(" passage 1\n", StringComparison.Ordinal)
            ? AttackReplies.Of(way, canary, Passages(input))
            : JsonSerializer.Serialize(new { question = way % 2 == 0 ? canary[0] : $"{input.Split('\n').FirstOrDefault(line => line.Contains('?', StringComparison.Ordinal))} {canary[0]}" });

        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply)));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static List<ShownLine> Passages(string input)
    {
        var (lines, number) = (new List<ShownLine>(), 0);
        foreach (var line in input.Split('\n'))
        {
            if (Fence().Match(line) is { Success: true } fence)
            {
                number = fence.Groups["number"].Success ? int.Parse(fence.Groups["number"].Value, CultureInfo.InvariantCulture) : 0;
            }
            else if (number > 0)
            {
                lines.Add(new ShownLine(number, line.StartsWith("heading: ", StringComparison.Ordinal) ? line[9..] : line.StartsWith("document: ", StringComparison.Ordinal) ? line[10..] : line));
            }
        }

        return lines;
    }

    [GeneratedRegex(@"^###[0-9a-f]{12} (?:passage (?<number>\d+)$)?")]
    private static partial Regex Fence();
}
