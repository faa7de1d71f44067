using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace InternAssistant.Tests.Tracing;

/// <summary>A model in this process that streams: it copies the first sentence of a passage, says nonsense, or fails, by a number of its own.</summary>
internal sealed partial class EchoModel : IChatClient
{
    private int asked;

    public int Asked => asked;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            updates.Add(update);
        }

        return updates.ToChatResponse();
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var number = Interlocked.Increment(ref asked);
        foreach (var piece in ReplyTo(messages.Last().Text, number).Chunk(9))
        {
            await Task.Yield();
            yield return new ChatResponseUpdate(ChatRole.Assistant, new string(piece));
        }

        if (number % 11 == 0)
        {
            throw new IOException("The connection broke.");
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static string ReplyTo(string input, int number)
    {
        if (number % 7 == 0)
        {
            return "No idea, sorry.";
        }

        var passages = Passage().Matches(input);
        if (passages.Count == 0)
        {
            return JsonSerializer.Serialize(new { question = "How long does the internship last?" });
        }

        var lines = passages[number % passages.Count].Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var quote = lines[^1];

        return JsonSerializer.Serialize(new
        {
            answers = true,
            parts = new[]
            {
                new { text = quote, quotes = new[] { new { passage = int.Parse(passages[number % passages.Count].Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), quote } } },
                new { text = $"The number is {number}.", quotes = new[] { new { passage = 1, quote } } },
            },
        });
    }

    [GeneratedRegex(@"###[0-9a-f]{12} passage (?<number>\d+)\n(?<text>.*?)\n###[0-9a-f]{12} end of passage", RegexOptions.Singleline)]
    private static partial Regex Passage();
}
