using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Models;

/// <summary>What OpenAI's reference asks of a request to <c>/chat/completions</c>, as far as we use it.</summary>
internal static class ChatRequestShape
{
    private static readonly string[] Known = ["model", "messages", "max_completion_tokens", "temperature", "stream", "stream_options", "response_format", "tools", "tool_choice"];

    public static IEnumerable<string> Faults(HttpRequest request, JsonElement body)
    {
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            yield return "content type";
        }

        foreach (var member in body.EnumerateObject().Select(member => member.Name).Except(Known))
        {
            yield return $"unknown member {member}";
        }

        if (body.GetProperty("model").GetString() != "m" || body.GetProperty("max_completion_tokens").GetInt32() <= 0)
        {
            yield return "model or length";
        }

        if (body.TryGetProperty("temperature", out var temperature) && temperature.GetDouble() != 0)
        {
            yield return "temperature";
        }

        if (body.TryGetProperty("stream", out var stream) && stream.GetBoolean() && !body.GetProperty("stream_options").GetProperty("include_usage").GetBoolean())
        {
            yield return "usage of a stream";
        }

        foreach (var fault in MessageFaults(body).Concat(FormatFaults(body)).Concat(ToolFaults(body)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> MessageFaults(JsonElement body)
    {
        var messages = body.GetProperty("messages").EnumerateArray().ToList();
        var roles = messages.ConvertAll(message => message.GetProperty("role").GetString());
        if (roles.Count < 2 || roles[0] != "system" || roles[1] != "user")
        {
            yield return "roles";
        }

        var called = messages.Where(message => message.TryGetProperty("tool_calls", out _))
            .SelectMany(message => message.GetProperty("tool_calls").EnumerateArray()).Select(call => call.GetProperty("id").GetString()).ToList();
        var answered = messages.Where(message => message.GetProperty("role").GetString() == "tool").Select(message => message.GetProperty("tool_call_id").GetString()).ToList();
        if (!called.SequenceEqual(answered))
        {
            yield return "tool calls without results";
        }
    }

    // Strict schemas: every object closed, every member required.
    private static IEnumerable<string> FormatFaults(JsonElement body)
    {
        if (!body.TryGetProperty("response_format", out var format))
        {
            yield break;
        }

        var schema = format.GetProperty("json_schema");
        if (format.GetProperty("type").GetString() != "json_schema" || !schema.GetProperty("strict").GetBoolean() || schema.GetProperty("name").GetString()!.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            || !IsStrict(schema.GetProperty("schema")))
        {
            yield return "schema";
        }
    }

    private static bool IsStrict(JsonElement schema) => schema.GetProperty("type").GetString() switch
    {
        "object" => !schema.GetProperty("additionalProperties").GetBoolean()
            && schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).SequenceEqual(schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!))
            && schema.GetProperty("properties").EnumerateObject().All(member => IsStrict(member.Value)),
        "array" => IsStrict(schema.GetProperty("items")),
        _ => true,
    };

    private static IEnumerable<string> ToolFaults(JsonElement body)
    {
        if (!body.TryGetProperty("tools", out var tools))
        {
            yield break;
        }

        foreach (var tool in tools.EnumerateArray())
        {
            if (tool.GetProperty("type").GetString() != "function" || tool.GetProperty("function").GetProperty("parameters").GetProperty("type").GetString() != "object"
                || string.IsNullOrEmpty(tool.GetProperty("function").GetProperty("description").GetString()))
            {
                yield return "tool";
            }
        }
    }
}
