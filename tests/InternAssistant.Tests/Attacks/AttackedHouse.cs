using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Retrieval.Oracle;

namespace InternAssistant.Tests.Attacks;

/// <summary>An ordinary house of documents: the shipped ones, or some of them with one more that somebody has tampered with.</summary>
internal static class AttackedHouse
{
    private static readonly string[] Few =
        ["faq/applying.md", "faq/mentoring.md", "faq/pay.md", "lab/media-contact.md", "postings/software-hardware-co-design-sharc-redmond.md", "travel/hotels-in-cambridge.md"];

    public static SnapshotContent Content { get; } = ShippedKnowledge.Content();

    /// <summary>Six of the documents and one more, as far as its loader takes it.</summary>
    public static Snapshot With(string id, string text)
    {
        var loader = DocumentLoaders.All.First(loader => loader.Extensions.Contains(Path.GetExtension(id)));
        var loaded = loader.Load(new SourceFile(id, Encoding.UTF8.GetBytes(text))) as LoadResult.Loaded;
        IReadOnlyList<KnowledgeDocument> documents =
            [.. Content.Documents.Where(document => Few.Contains(document.Id)).Concat(loaded is null ? [] : [loaded.Document]).OrderBy(document => document.Id, StringComparer.Ordinal)];

        return Snapshot.Build(new SnapshotContent(documents, PassageSplitter.Split(documents), Content.Synonyms), new RetrievalOptions());
    }
}
