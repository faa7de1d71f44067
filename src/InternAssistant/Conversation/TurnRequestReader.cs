using System.Text.Json;

namespace InternAssistant.Conversation;

/// <summary>
/// Reads <c>{"id"?, "question", "history"?, "now"?}</c>; other members are ignored.
/// A history is a list of <c>{"question", "answer"?}</c> or plain strings. Never throws for what the JSON contains.
/// </summary>
public static class TurnRequestReader
{
    private sealed class MalformedException(string problem) : Exception(problem);

    /// <summary>Reads one request from UTF-8 JSON.</summary>
    public static TurnRequestResult Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);

            return ReadRequest(document.RootElement);
        }
        catch (JsonException exception)
        {
            return new TurnRequestResult.Malformed(null, NotJson(exception));
        }
    }

    /// <summary>Reads a history: a JSON list, or one entry a line (JSONL). Null and a problem when it is neither.</summary>
    public static (IReadOnlyList<PastTurn>? History, string? Problem) ReadHistory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.TrimStart('\uFEFF').Trim();

        try
        {
            var list = trimmed.StartsWith('[') ? trimmed : $"[{string.Join(',', Lines(trimmed))}]";
            using var document = JsonDocument.Parse(list);

            return (HistoryOf(document.RootElement), null);
        }
        catch (JsonException exception)
        {
            return (null, NotJson(exception));
        }
        catch (MalformedException exception)
        {
            return (null, exception.Message);
        }
    }

    private static TurnRequestResult ReadRequest(JsonElement request)
    {
        string? id = null;

        try
        {
            id = IdOf(request);

            return new TurnRequestResult.Read(new TurnRequest(id, QuestionOf(request), HistoryIn(request), NowOf(request)));
        }
        catch (MalformedException exception)
        {
            return new TurnRequestResult.Malformed(id, exception.Message);
        }
    }

    private static string? IdOf(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedException("Expected a JSON object such as {\"question\": \"…\"}.");
        }

        return request.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? id.GetRawText() : null;
    }

    private static string QuestionOf(JsonElement holder) =>
        holder.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.String
            ? StringOf(question, "question")
            : throw new MalformedException("'question' is missing or not a string. Give the question as a string.");

    private static List<PastTurn> HistoryIn(JsonElement request) =>
        request.TryGetProperty("history", out var history) && history.ValueKind != JsonValueKind.Null ? HistoryOf(history) : [];

    private static List<PastTurn> HistoryOf(JsonElement history) =>
        history.ValueKind == JsonValueKind.Array
            ? [.. history.EnumerateArray().Select(PastTurnOf)]
            : throw new MalformedException("'history' is not a list. Give a list of strings or of {\"question\", \"answer\"} objects.");

    private static PastTurn PastTurnOf(JsonElement entry) => entry.ValueKind switch
    {
        JsonValueKind.String => new PastTurn(StringOf(entry, "history")),
        JsonValueKind.Object => new PastTurn(QuestionOf(entry), AnswerOf(entry)),
        _ => throw new MalformedException("An entry of 'history' is neither a string nor an object with a 'question'."),
    };

    private static string? AnswerOf(JsonElement entry)
    {
        if (!entry.TryGetProperty("answer", out var answer) || answer.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return answer.ValueKind == JsonValueKind.String ? StringOf(answer, "answer") : throw new MalformedException("'answer' in 'history' is not a string.");
    }

    private static DateTimeOffset? NowOf(JsonElement request)
    {
        if (!request.TryGetProperty("now", out var now) || now.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return now.ValueKind == JsonValueKind.String && AskedAt.TryRead(StringOf(now, "now"), out var moment)
            ? moment
            : throw new MalformedException($"'now' is not a date. Write {AskedAt.Form}.");
    }

    private static string StringOf(JsonElement element, string name)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8: JSON by its grammar, but no text.
            throw new MalformedException($"'{name}' is not valid Unicode text.");
        }
    }

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string NotJson(JsonException exception) =>
        exception.LineNumber > 0
            ? $"Not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."
            : $"Not valid JSON (byte {exception.BytePositionInLine + 1}).";
}
