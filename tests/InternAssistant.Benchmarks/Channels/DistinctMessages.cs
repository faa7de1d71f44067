using System.Text.Json;
using InternAssistant.Evaluation;

namespace InternAssistant.Benchmarks.Channels;

/// <summary>Messages that ask a different question each, from golden questions in the words that people put around them.</summary>
internal static class DistinctMessages
{
    private static readonly string[] Before =
    [
        "", "hi, ", "Hello! ", "quick question: ", "sorry to bother you, ", "I wonder, ", "for my application: ", "one more thing, ", "asking for a friend: ", "ok so ", "please tell me, ", "hey there, ",
    ];

    private static readonly string[] After =
    [
        "", " thanks", " thank you!", " please", " (for next summer)", " I could not find it", " - cheers", " asap", " any idea?", " thx", " and sorry for the trouble", " :)",
    ];

    /// <summary>Writes a file with one activity a line, in an order that a seed fixes.</summary>
    public static void Write(string file, IEnumerable<GoldenQuestion> questions, int seed)
    {
        var texts = (from question in questions from before in Before from after in After select $"{before}{question.Question}{after}").Distinct(StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(texts);

        File.WriteAllLines(file, texts.Select((text, number) => JsonSerializer.Serialize(new
        {
            type = "message",
            id = $"{number}",
            channelId = "load",
            serviceUrl = "http://127.0.0.1/",
            deliveryMode = "expectReplies",
            text,
            from = new { id = $"user-{number}" },
            recipient = new { id = "bot" },
            conversation = new { id = $"conversation-{number}" },
        })));
    }
}
