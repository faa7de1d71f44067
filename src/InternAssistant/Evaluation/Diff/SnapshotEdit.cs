using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation.Diff;

/// <summary>One file that differs between two snapshots, and what becomes of the second one without that edit.</summary>
/// <param name="File">The document's id, or the name of the file of synonyms.</param>
/// <param name="Before">The document as it was; null when it is new, or for synonyms.</param>
/// <param name="After">The document as it is; null when it is gone, or for synonyms.</param>
internal sealed record SnapshotEdit(string File, KnowledgeDocument? Before, KnowledgeDocument? After)
{
    /// <summary>The edits that lead from one snapshot to another, in ordinal order of the files.</summary>
    public static IReadOnlyList<SnapshotEdit> Between(Snapshot before, Snapshot after)
    {
        var edits = new List<SnapshotEdit>();
        foreach (var document in before.Documents)
        {
            if (after.Find(document.Id) is not { } kept)
            {
                edits.Add(new SnapshotEdit(document.Id, document, null));
            }
            else if (kept.ContentHash != document.ContentHash || kept.Loader != document.Loader)
            {
                edits.Add(new SnapshotEdit(document.Id, document, kept));
            }
        }

        edits.AddRange(after.Documents.Where(document => before.Find(document.Id) is null).Select(document => new SnapshotEdit(document.Id, null, document)));
        if (SnapshotSources.HashOf(before.Synonyms) != SnapshotSources.HashOf(after.Synonyms))
        {
            edits.Add(new SnapshotEdit(SynonymFile.Name, null, null));
        }

        return [.. edits.OrderBy(edit => edit.File, StringComparer.Ordinal)];
    }

    /// <summary>The second snapshot as it would be without some of the edits.</summary>
    public static Snapshot Without(IReadOnlyCollection<SnapshotEdit> edits, Snapshot before, Snapshot after)
    {
        var documents = after.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (var edit in edits.Where(edit => !edit.IsAboutSynonyms))
        {
            documents.Remove(edit.File);
            if (edit.Before is { } restored)
            {
                documents.Add(edit.File, restored);
            }
        }

        IReadOnlyList<KnowledgeDocument> ordered = [.. documents.Values.OrderBy(document => document.Id, StringComparer.Ordinal)];
        var synonyms = edits.Any(edit => edit.IsAboutSynonyms) ? before.Synonyms : after.Synonyms;

        var passages = PassageSplitter.Split(ordered);
        var vectors = new KnownVectors(after.Manifest.Embedder);
        vectors.AddFrom(before);
        vectors.AddFrom(after);

        return Snapshot.Build(new SnapshotContent(ordered, passages, synonyms) { Vectors = vectors.Gather(passages) }, after.Manifest.Settings);
    }

    private bool IsAboutSynonyms => Before is null && After is null;
}
