using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Answering;

/// <summary>Answers in the documents' own sentences: no model, no network.</summary>
public sealed class ExtractiveAnswerWriter(IOptions<AnsweringOptions> options) : IAnswerWriter
{
    /// <inheritdoc/>
    public string Name => "extractive";

    /// <inheritdoc/>
    public ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(hits);
        var knowledge = KnowledgeAnalysis.Of(snapshot);
        var candidates = CandidateFinder.Find(question, hits, knowledge);

        return ValueTask.FromResult(Write(question, candidates, knowledge, options.Value));
    }

    private static DraftAnswer? Write(Question question, IReadOnlyList<Candidate> candidates, KnowledgeAnalysis knowledge, AnsweringOptions settings)
    {
        if (candidates.Count == 0 || candidates[0].Coverage < settings.MinimumCoverage)
        {
            return null;
        }

        var sentences = new AnswerComposer(question, candidates, knowledge, settings).Compose();

        return new DraftAnswer(sentences, ConfidenceOf(candidates[0].Coverage, settings.MinimumCoverage), Suggestions.From(candidates));
    }

    // The threshold maps to 0.6, full coverage to 0.97.
    private static double ConfidenceOf(double coverage, double threshold) =>
        Math.Round(0.6 + (0.37 * Math.Clamp((coverage - threshold) / Math.Max(1 - threshold, 1e-6), 0, 1)), 2);
}
