using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace InternAssistant.Tracing;

/// <summary>A record as a line of JSON, sealed with the SHA-256 of the rest of the line, so that a line that was changed or cut is recognised.</summary>
public static class TraceLine
{
    private const string Seal = ",\"sha256\":\"";
    private const int HashLength = 64;

    /// <summary>The line, without a line end.</summary>
    public static string Write(TraceRecord record)
    {
        var body = JsonSerializer.Serialize(record, TraceJson.Relaxed.TraceRecord)[..^1];

        return $"{body}{Seal}{HashOf(body)}\"}}";
    }

    /// <summary>Reads a line; never throws for what it contains.</summary>
    public static TraceReading Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            var record = JsonSerializer.Deserialize(line, TraceJson.Relaxed.TraceRecord);
            var fault = record is null ? "The line is null." : FaultOf(record);

            return fault is null ? new TraceReading.Read(record!, IsWhole(line)) : new TraceReading.Malformed(fault);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException or ArgumentException or FormatException)
        {
            return new TraceReading.Malformed($"The line is no record of a turn: {FirstLine(error.Message)}");
        }
    }

    private static string? FaultOf(TraceRecord record) => record switch
    {
        { Format: not TraceRecord.CurrentFormat } => $"The line has format {record.Format}; this program reads format {TraceRecord.CurrentFormat}.",
        { TraceId: null } or { Question: null } or { History: null } or { Snapshot: null } or { Settings: null } or { Model: null } or { Answer: null } => "A member of the record is null.",
        _ when record.History.Any(past => past?.Question is null) || record.Settings.Values.Any(value => value is null) => "A member of the record's history or settings is null.",
        _ when record.Model.Any(exchange => exchange is null or { PromptHash: null } or { Calls: null } || exchange.Calls.Any(call => call is null or { Id: null } or { Name: null } or { Arguments: null })) =>
            "A member of the record's model calls is null.",
        _ => null,
    };

    private static bool IsWhole(string line)
    {
        var at = line.Length - Seal.Length - HashLength - 2;

        return at > 0 && line.AsSpan(at, Seal.Length).SequenceEqual(Seal) && line.AsSpan(at + Seal.Length, HashLength).SequenceEqual(HashOf(line[..at]));
    }

    private static string HashOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
