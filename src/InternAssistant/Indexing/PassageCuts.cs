using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>Passages of documents of which some are known: those are not split again.</summary>
internal static class PassageCuts
{
    /// <summary>The same passages that splitting all documents would give.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<KnowledgeDocument> documents, Snapshot? known)
    {
        var cut = known?.Passages.ToLookup(passage => passage.Document.Id, StringComparer.Ordinal);
        var passages = new List<Passage>();
        foreach (var document in documents)
        {
            var ofDocument = ReferenceEquals(known?.Find(document.Id), document) ? cut![document.Id] : PassageSplitter.Split([document]);
            foreach (var passage in ofDocument)
            {
                passages.Add(passage with { Ordinal = passages.Count });
            }
        }

        return passages;
    }
}
