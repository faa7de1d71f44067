using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>A collection to fit to.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Collection">Its documents and the queries that they answer.</param>
/// <param name="FoldsByDocument">
/// Whether queries of one document stay in one fold, and documents of a fold that is tested are never seen in training: where each document answers
/// several queries. Otherwise the folds are of queries.
/// </param>
/// <param name="Unanswerable">Queries that no document answers.</param>
internal sealed record FittingSet(string Name, BeirFolder Collection, bool FoldsByDocument, IReadOnlyList<string> Unanswerable);
