using System.Collections;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The documents of a snapshot in ordinal order of their ids. Those of a knowledge folder are read at once and kept; of very many each is read when it is asked for.</summary>
internal sealed class SnapshotDocuments : IReadOnlyList<KnowledgeDocument>
{
    /// <summary>Up to so many documents are read and checked when the snapshot is opened.</summary>
    public const int MostKept = 5_000;

    private readonly DocumentTable table;
    private readonly TextTable texts;
    private readonly KnowledgeDocument[]? kept;
    private readonly WeakReference<KnowledgeDocument>?[] lent;

    /// <exception cref="InvalidDataException">A document is damaged.</exception>
    public SnapshotDocuments(DocumentTable table, TextTable texts)
    {
        (this.table, this.texts) = (table, texts);
        lent = table.Count > MostKept ? new WeakReference<KnowledgeDocument>?[table.Count] : [];
        kept = table.Count > MostKept ? null : [.. Enumerable.Range(0, table.Count).Select(Read)];
    }

    public int Count => table.Count;

    /// <summary>True when all documents are in memory.</summary>
    public bool AreKept => kept is not null;

    /// <exception cref="InvalidDataException">The document is damaged.</exception>
    public KnowledgeDocument this[int index] => kept is null ? Lend(index) : kept[index];

    /// <summary>The document with an id; null where there is none.</summary>
    public KnowledgeDocument? Find(string id)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var document = this[middle];
            switch (string.CompareOrdinal(document.Id, id))
            {
                case 0:
                    return document;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle;
                    break;
            }
        }

        return null;
    }

    public IEnumerator<KnowledgeDocument> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // While anybody holds a document, whoever asks for it gets the same one.
    private KnowledgeDocument Lend(int index)
    {
        lock (lent)
        {
            if (lent[index] is not { } reference || !reference.TryGetTarget(out var document))
            {
                document = Read(index);
                lent[index] = new WeakReference<KnowledgeDocument>(document);
            }

            return document;
        }
    }

    private KnowledgeDocument Read(int index)
    {
        var document = table.Read(index, texts.Read(index));

        return SnapshotStructure.FaultOf(document, index) is { } fault ? throw new InvalidDataException(fault) : document;
    }
}
