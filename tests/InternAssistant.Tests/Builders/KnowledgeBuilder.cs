using System.Text;
using InternAssistant.Answering;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Builders;

/// <summary>Builds a knowledge base from small texts, through the real loaders, splitter and index.</summary>
internal sealed class KnowledgeBuilder
{
    private readonly SortedDictionary<string, KnowledgeDocument> documents = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> synonyms = [];
    private readonly AnsweringOptions answering = new();
    private readonly ContactOptions contacts = [];

    public KnowledgeBuilder With(string id, string text) => With(id, Encoding.UTF8.GetBytes(text));

    public KnowledgeBuilder With(string id, byte[] bytes)
    {
        var loader = DocumentLoaders.All.First(l => l.Extensions.Contains(Path.GetExtension(id)));
        documents[id] = Assert.IsType<LoadResult.Loaded>(loader.Load(new SourceFile(id, bytes))).Document;

        return this;
    }

    public KnowledgeBuilder WithSynonyms(params string[] group)
    {
        synonyms.Add(group);

        return this;
    }

    public KnowledgeBuilder WithContact(string owner, string name, string url = "")
    {
        contacts[owner] = new ContactOptions.Entry { Name = name, Url = url };

        return this;
    }

    public KnowledgeBuilder LinkingTo(string host)
    {
        answering.AllowedLinkHosts.Add(host);

        return this;
    }

    public Snapshot BuildSnapshot()
    {
        IReadOnlyList<KnowledgeDocument> ordered = [.. documents.Values];

        return Snapshot.Build(new SnapshotContent(ordered, PassageSplitter.Split(ordered), synonyms), new RetrievalOptions());
    }

    public Assistant Build() => new(BuildSnapshot(), answering, contacts);
}
