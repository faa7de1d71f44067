using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>The passage index of this project, as a snapshot on disk; a topic is a document of ten sentences.</summary>
internal sealed class OwnPeer : IPeer
{
    public PeerTime Index(IReadOnlyList<string> passages, string folder)
    {
        var content = Content(passages);
        GC.Collect();

        var (store, id) = (new SnapshotStore(folder), string.Empty);
        var time = PeerTime.Of(() => id = store.Write(content, new RetrievalOptions(), "peers"));
        store.Promote(id);

        return time;
    }

    public IPeerSearch Open(string folder) => new Session(new SnapshotStore(folder).OpenCurrent(out _)!);

    private static SnapshotContent Content(IReadOnlyList<string> texts)
    {
        var documents = new List<KnowledgeDocument>();
        var passages = new List<Passage>(texts.Count);
        foreach (var topic in texts.Chunk(PeerCorpus.PassagesPerTopic))
        {
            var statements = new Statement[topic.Length];
            for (int i = 0, start = 0; i < topic.Length; start += topic[i++].Length + 1)
            {
                statements[i] = new Statement(StatementKind.Sentence, new TextSpan(start, start + topic[i].Length), topic[i], i);
            }

            var section = new Section([], null, statements);
            documents.Add(new KnowledgeDocument($"{documents.Count:d8}.md", "", "general", string.Join('\n', topic), FrontMatter.Empty, [section], "00"));
            passages.AddRange(statements.Select((_, i) => new Passage(documents[^1], section, passages.Count + i, i, 1)).ToList());
        }

        return new SnapshotContent(documents, passages, []);
    }

    private sealed class Session(Snapshot snapshot) : IPeerSearch
    {
        Func<string, (int[] Passages, int Letters)> IPeerSearch.Session() => Search;

        public void Dispose() => GC.KeepAlive(snapshot);

        private (int[] Passages, int Letters) Search(string words)
        {
            var tokens = EnglishAnalyzer.Analyze(words);
            var terms = new QueryTerm[tokens.Count];
            for (var i = 0; i < terms.Length; i++)
            {
                terms[i] = new QueryTerm(tokens[i].Term);
            }

            var found = ((Bm25Searcher)snapshot.Searcher).Find(terms, PassageFilter.None, 10);
            var passages = new int[found.Length];
            var letters = 0;
            for (var i = 0; i < found.Length; i++)
            {
                passages[i] = found[i].Ordinal;
                letters += snapshot.Index.ReadText(found[i].Ordinal).Length;
            }

            return (passages, letters);
        }
    }
}
