using InternAssistant.Answering.Selection;
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

        return ValueTask.FromResult(Write(question, candidates, knowledge));
    }

    private DraftAnswer? Write(Question question, IReadOnlyList<Candidate> candidates, KnowledgeAnalysis knowledge)
    {
        if (candidates.Count == 0 || candidates[0].Coverage < options.Value.MinimumCoverage)
        {
            return null;
        }

        var confidence = AnswerModel.BuiltIn.Confidence(candidates[0].Likelihood);
        if (confidence < options.Value.MinimumConfidence)
        {
            return null;
        }

        var sentences = new AnswerComposer(question, candidates, knowledge, options.Value).Compose().Where(sentence => !sentence.Text.EndsWith('?')).ToList();

        return new DraftAnswer(sentences, confidence, Suggestions.From(candidates));
    }
}
