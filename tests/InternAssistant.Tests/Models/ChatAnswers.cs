using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Models;

/// <summary>Replies as OpenAI's reference has them, as a stream where the request asks for one; and replies as nobody has them.</summary>
internal static class ChatAnswers
{
    private const int PieceLength = 7;

    public static ChatAnswer Text(string text, int tokens = 100) => (context, call) => call.IsStream
        ? StreamAsync(context, [.. Pieces(text).Select(piece => Delta(new { role = "assistant", content = piece })), Delta(new { }, "stop"), Usage(tokens)])
        : JsonAsync(context, new { role = "assistant", content = text }, "stop", tokens);

    public static ChatAnswer Calls(params (string Name, string Arguments)[] tools) => (context, call) =>
    {
        var made = tools.Select((tool, index) => new { index, id = $"call_{call.Roles.Count}_{index}", type = "function", function = new { name = tool.Name, arguments = tool.Arguments } }).ToList();

        return call.IsStream
            ? StreamAsync(context,
                [
                    .. made.SelectMany(tool => Pieces(tool.function.arguments)
                        .Select(piece => Delta(new { tool_calls = new[] { new { tool.index, function = new { arguments = piece } } } }))
                        .Prepend(Delta(new { tool_calls = new[] { new { tool.index, tool.id, tool.type, function = new { tool.function.name, arguments = "" } } } }))),
                    Delta(new { }, "tool_calls"),
                    Usage(10),
                ])
            : JsonAsync(context, new { role = "assistant", content = (string?)null, tool_calls = made }, "tool_calls", 10);
    };

    public static ChatAnswer Status(int status, string? retryAfter = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return context.Response.WriteAsync("{\"error\":{\"message\":\"no\",\"type\":\"t\",\"code\":null}}");
    };

    public static ChatAnswer Raw(string body, string contentType = "application/json") => (context, call) =>
    {
        context.Response.ContentType = call.IsStream ? "text/event-stream" : contentType;

        return context.Response.WriteAsync(call.IsStream ? $"data: {body}\n\n" : body);
    };

    /// <summary>Begins a reply and hangs up.</summary>
    public static ChatAnswer CutOff(string beginning) => async (context, call) =>
    {
        context.Response.ContentType = call.IsStream ? "text/event-stream" : "application/json";
        context.Response.ContentLength = call.IsStream ? null : 100_000;
        await context.Response.WriteAsync(call.IsStream ? Event(beginning) : "{\"id\":\"c\",");
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Ends a stream in good order in the middle of a sentence.</summary>
    public static ChatAnswer EndsEarly(string beginning) => (context, call) => call.IsStream
        ? StreamAsync(context, [.. Pieces(beginning).Select(piece => Delta(new { role = "assistant", content = piece })), Delta(new { }, "length")])
        : JsonAsync(context, new { role = "assistant", content = beginning }, "length", 10);

    /// <summary>Writes until nobody listens any more.</summary>
    public static ChatAnswer Endless(string beginning = "") => async (context, call) =>
    {
        context.Response.ContentType = call.IsStream ? "text/event-stream" : "application/json";
        await context.Response.WriteAsync(call.IsStream ? Event(beginning) : "", context.RequestAborted);
        var piece = call.IsStream ? Event(new string('x', 1000)) : new string(' ', 1000);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(piece, context.RequestAborted);
        }
    };

    /// <summary>Says nothing until the caller has gone.</summary>
    public static ChatAnswer Never() => (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    private static Task JsonAsync(HttpContext context, object message, string reason, int tokens) => context.Response.WriteAsJsonAsync(new
    {
        id = "c",
        @object = "chat.completion",
        created = 1,
        model = "m",
        choices = new[] { new { index = 0, message, finish_reason = reason } },
        usage = new { prompt_tokens = tokens, completion_tokens = 0, total_tokens = tokens },
    });

    private static async Task StreamAsync(HttpContext context, IEnumerable<string> chunks)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var chunk in chunks.Append("[DONE]"))
        {
            await context.Response.WriteAsync($"data: {chunk}\n\n", Encoding.UTF8);
            await context.Response.Body.FlushAsync();
        }
    }

    private static string Event(string content) => $"data: {Delta(new { role = "assistant", content })}\n\n";

    private static string Delta(object delta, string? reason = null) => JsonSerializer.Serialize(new
    {
        id = "c",
        @object = "chat.completion.chunk",
        created = 1,
        model = "m",
        choices = new[] { new { index = 0, delta, finish_reason = reason } },
    });

    private static string Usage(int tokens) => JsonSerializer.Serialize(new
    {
        id = "c",
        @object = "chat.completion.chunk",
        created = 1,
        model = "m",
        choices = Array.Empty<object>(),
        usage = new { prompt_tokens = tokens, completion_tokens = 0, total_tokens = tokens },
    });

    private static IEnumerable<string> Pieces(string text) => text.Chunk(PieceLength).Select(piece => new string(piece));
}
