using System.Collections;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The passages of a snapshot, kept where the documents are.</summary>
internal sealed class SnapshotPassages : IReadOnlyList<Passage>
{
    private readonly PassageTable table;
    private readonly SnapshotDocuments documents;
    private readonly Passage[]? kept;

    /// <exception cref="InvalidDataException">A passage is not in its document.</exception>
    public SnapshotPassages(PassageTable table, SnapshotDocuments documents)
    {
        (this.table, this.documents) = (table, documents);
        kept = documents.AreKept ? [.. Enumerable.Range(0, table.Count).Select(Read)] : null;
    }

    public int Count => table.Count;

    /// <exception cref="InvalidDataException">The passage is not in its document.</exception>
    public Passage this[int index] => kept is null ? Read(index) : kept[index];

    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Passage Read(int index)
    {
        var stored = table[index];
        var document = documents[stored.Document];
        if (!SnapshotStructure.IsInside(stored, document))
        {
            throw new InvalidDataException($"has a passage, number {index}, that is not in its document");
        }

        return new Passage(document, document.Sections[stored.Section], index, stored.First, stored.Count);
    }
}
