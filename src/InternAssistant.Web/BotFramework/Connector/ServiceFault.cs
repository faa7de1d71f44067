using System.Text.Json;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>
/// What a service says of a refusal, as far as it can be told on: the code, and for streams the sentence, which alone says that the person pressed "stop".
/// Other sentences may repeat what was sent.
/// </summary>
internal static class ServiceFault
{
    private const string OfStreams = "ContentStreamNotAllowed";
    private const int LongestSentence = 200;

    /// <summary>Words to put behind the status; empty where nothing can be told.</summary>
    public static string In(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);

            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                ? WordsOf(TextOf(error, "code"), TextOf(error, "message"))
                : "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static string WordsOf(string code, string sentence) => code switch
    {
        OfStreams => $" ({code}: {sentence[..Math.Min(sentence.Length, LongestSentence)]})",
        { Length: > 0 and <= 64 } when code.All(char.IsAsciiLetterOrDigit) => $" ({code})",
        _ => "",
    };

    private static string TextOf(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
