using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The documents without their texts (<see cref="StatementTexts"/>), each as JSON by itself, and staff's synonyms. The file <c>documents.bin</c>.</summary>
internal sealed class DocumentTable
{
    private const string Magic = "IADC";
    private const int Version = 2;
    private readonly FileTable<long> starts;
    private readonly FileTable<byte> bytes;

    private DocumentTable(FileTable<long> starts, FileTable<byte> bytes) => (this.starts, this.bytes) = (starts, bytes);

    public int Count => (int)starts.Count - 2;

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static DocumentTable Read(FileBytes file)
    {
        var layout = new FileLayout(file, Magic, Version);
        var count = layout.Count();
        var length = layout.Int64();
        var table = new DocumentTable(layout.Table<long>(count + 2L), layout.Table<byte>(length));
        layout.End();
        Offsets.Check(table.starts.All(), length, "documents");

        return table;
    }

    public static byte[] Write(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        var records = new List<byte[]>(documents.Count + 1);
        records.AddRange(documents.Select(document => JsonSerializer.SerializeToUtf8Bytes(StatementTexts.LeaveOut(document), SnapshotJson.Compact.KnowledgeDocument)));
        records.Add(JsonSerializer.SerializeToUtf8Bytes(synonyms, SnapshotJson.Compact.IReadOnlyListIReadOnlyListString));
        var starts = new long[records.Count + 1];
        for (var i = 0; i < records.Count; i++)
        {
            starts[i + 1] = starts[i] + records[i].Length;
        }

        var writer = new FileWriter(Magic, Version);
        writer.Int32(documents.Count);
        writer.Int64(starts[^1]);
        writer.Table<long>(starts);
        writer.Bytes(records.Select(record => (ReadOnlyMemory<byte>)record));

        return writer.ToArray();
    }

    /// <summary>A document.</summary>
    /// <exception cref="InvalidDataException">What stands there is no document of this text.</exception>
    public KnowledgeDocument Read(int document, string text) => StatementTexts.PutBack(Parse(document, SnapshotJson.Compact.KnowledgeDocument), text);

    /// <exception cref="InvalidDataException">What stands there are no synonyms.</exception>
    public IReadOnlyList<IReadOnlyList<string>> ReadSynonyms()
    {
        var groups = Parse(Count, SnapshotJson.Compact.IReadOnlyListIReadOnlyListString);

        return groups.All(group => group is not null && group.All(word => word is not null))
            ? groups
            : throw new InvalidDataException("is about a synonym that is not there");
    }

    private T Parse<T>(int record, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var json = bytes.Slice(starts[record], starts[record + 1] - starts[record]);
            var value = JsonSerializer.Deserialize(json, type);
            GC.KeepAlive(this);

            return value ?? throw new InvalidDataException($"has nothing at number {record}");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("is not the JSON of a snapshot", fault);
        }
    }
}
