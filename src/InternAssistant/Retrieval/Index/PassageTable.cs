namespace InternAssistant.Retrieval.Index;

/// <summary>Where each passage stands. The file <c>passages.bin</c>.</summary>
internal sealed class PassageTable
{
    private const string Magic = "IAPS";
    private const int Version = 1;
    private readonly FileTable<StoredPassage> passages;

    private PassageTable(FileTable<StoredPassage> passages) => this.passages = passages;

    public int Count => (int)passages.Count;

    public StoredPassage this[int passage] => passages[passage];

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static PassageTable Read(FileBytes file, int documents)
    {
        var layout = new FileLayout(file, Magic, Version);
        var table = new PassageTable(layout.Table<StoredPassage>(layout.Count(24)));
        layout.End();
        foreach (var passage in table.passages.All())
        {
            if ((uint)passage.Document >= (uint)documents || passage.Count <= 0)
            {
                throw new InvalidDataException("has a passage of no document");
            }
        }

        return table;
    }

    public static byte[] Write(StoredPassage[] passages)
    {
        var writer = new FileWriter(Magic, Version);
        writer.Int32(passages.Length);
        writer.Table<StoredPassage>(passages);

        return writer.ToArray();
    }
}
