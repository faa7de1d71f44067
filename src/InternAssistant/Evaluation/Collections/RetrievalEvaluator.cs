using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Fusion;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace InternAssistant.Evaluation.Collections;

/// <summary>Measures how well the product's search finds the relevant documents of a collection.</summary>
public sealed class RetrievalEvaluator(LoadedEmbedder embedder)
{
    /// <summary>As many documents as average precision is computed over.</summary>
    public const int Depth = 1000;

    // A hurried machine must not turn a measurement of meanings into one of words.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Answers all queries.</summary>
    /// <exception cref="InvalidOperationException">Meanings are asked for and there is no embedder.</exception>
    public async Task<RetrievalReport> EvaluateAsync(BeirFolder collection, RetrievalMode mode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (mode == RetrievalMode.Dense && embedder.Generator is null)
        {
            throw new InvalidOperationException($"There is nothing to compare meanings with. {embedder.Reason}");
        }

        var snapshot = await IndexAsync(collection, mode, cancellationToken);
        var searcher = SearcherOf(snapshot, mode);
        var scores = new List<QueryScores>(collection.Queries.Count);
        foreach (var query in collection.Queries)
        {
            var hits = await searcher.SearchAsync(QueryOf(query.Text), cancellationToken);
            scores.Add(QueryScores.Of([.. hits.Select(hit => hit.Passage.Document.Id[1..])], collection.Relevance[query.Id]));
        }

        return new RetrievalReport(mode, snapshot.Manifest.Embedder, collection.Documents.Count, scores);
    }

    /// <summary>A snapshot of a collection: a passage a document, with vectors unless words alone are searched.</summary>
    internal async Task<Snapshot> IndexAsync(BeirFolder collection, RetrievalMode mode, CancellationToken cancellationToken)
    {
        KnowledgeDocument[] documents = [.. collection.Documents.Select(document => CollectionDocument.Of(document, withHeading: mode != RetrievalMode.Lexical)).OrderBy(document => document.Id, StringComparer.Ordinal)];
        Passage[] passages = [.. documents.Where(document => document.Sections.Count > 0).Select((document, ordinal) => new Passage(document, document.Sections[0], ordinal, 0, document.Sections[0].Statements.Count))];
        var vectors = mode == RetrievalMode.Lexical ? PassageVectors.None : await new PassageEmbedder(new(embedder)).EmbedAsync(passages, null, cancellationToken);

        return Snapshot.Build(new SnapshotContent(documents, passages, []) { Vectors = vectors }, new RetrievalOptions());
    }

    private IPassageSearcher SearcherOf(Snapshot snapshot, RetrievalMode mode) => mode switch
    {
        RetrievalMode.Lexical => snapshot.Searcher,
        RetrievalMode.Dense => new DenseSearcher(snapshot, new QueryEmbedder(embedder.Generator!, Patience, TimeProvider.System, NullLogger.Instance)),
        _ => new FusedSearchers(new(embedder), Patience, TimeProvider.System, NullLogger<FusedSearchers>.Instance).SearcherOf(snapshot),
    };

    /// <summary>A query by the words of a text and its meaning.</summary>
    internal static Query QueryOf(string text) =>
        new([.. EnglishAnalyzer.Analyze(text).Select(token => new QueryTerm(token.Term))], Depth) { Text = text };
}
