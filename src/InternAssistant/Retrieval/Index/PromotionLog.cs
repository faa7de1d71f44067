using System.Text.Json;

namespace InternAssistant.Retrieval.Index;

/// <summary>The file <c>promotions.jsonl</c> of an index folder: what went live, when and by whom.</summary>
internal sealed class PromotionLog(string folder)
{
    private readonly string path = Path.Combine(folder, "promotions.jsonl");

    public void Append(Promotion promotion)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(promotion, SnapshotJson.Compact.Promotion);

        DurableFiles.Append(path, EndsWithLine() ? [.. line, (byte)'\n'] : [(byte)'\n', .. line, (byte)'\n']);
    }

    /// <summary>The promotions, oldest first; lines that a power loss damaged are left out.</summary>
    public IReadOnlyList<Promotion> Read()
    {
        try
        {
            return File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<Promotion>()] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>When each snapshot last went live.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastTimes() =>
        Read().GroupBy(promotion => promotion.Snapshot, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Time, StringComparer.Ordinal);

    private static Promotion? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SnapshotJson.Compact.Promotion);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool EndsWithLine()
    {
        if (!File.Exists(path))
        {
            return true;
        }

        using var file = File.OpenRead(path);
        file.Seek(Math.Max(0, file.Length - 1), SeekOrigin.Begin);

        return file.ReadByte() is '\n' or -1;
    }
}
