using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Squad;

/// <summary>Puts SQuAD's questions to the assistant, which serves the articles.</summary>
public sealed class SquadEvaluator(TurnOrchestrator orchestrator, TimeProvider clock)
{
    /// <summary>Writes articles into a folder, a document each.</summary>
    public static void Write(IEnumerable<SquadArticle> articles, string folder)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
        {
            File.WriteAllText(Path.Combine(folder, article.DocumentId), article.Markdown());
        }
    }

    /// <summary>Answers and judges all questions, in order.</summary>
    public async Task<SquadReport> EvaluateAsync(IReadOnlyList<SquadItem> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var steps = new List<TurnStep>();
        var observed = orchestrator.ObservedBy(steps.Add);
        var outcomes = new List<SquadOutcome>(items.Count);
        foreach (var item in items)
        {
            steps.Clear();
            var started = clock.GetTimestamp();
            var answer = await observed.AnswerAsync(new Turn(item.Question.Text, [], clock.GetUtcNow()), cancellationToken);
            outcomes.Add(OutcomeOf(item, answer, clock.GetElapsedTime(started)) with { IsFound = IsFound(item, steps) });
        }

        return new SquadReport(outcomes);
    }

    private static SquadOutcome OutcomeOf(SquadItem item, Answer answer, TimeSpan elapsed)
    {
        var outcome = new SquadOutcome(item.IsAnswerable, answer is Answer.Grounded, Math.Round(answer.Confidence, 2), elapsed);
        if (answer is not Answer.Grounded { Sentences: [var lead, ..] } grounded)
        {
            return outcome;
        }

        var cited = grounded.Citations.Where(citation => lead.Citations.Contains(citation.Marker) && citation.DocumentId == item.DocumentId);

        return outcome with
        {
            LeadHasAnswer = SquadWords.HasAny(lead.Text, item.Question.Answers),
            LeadIsAtPlace = cited.Any(citation => item.Places.Any(place => IsWithin(place, new TextSpan(citation.Start, citation.End)))),
            HasAnswer = grounded.Sentences.Any(sentence => SquadWords.HasAny(sentence.Text, item.Question.Answers)),
        };
    }

    private static bool IsFound(SquadItem item, List<TurnStep> steps) => steps.OfType<TurnStep.Searched>()
        .SelectMany(search => search.Hits)
        .Any(hit => hit.Passage.Document.Id == item.DocumentId && item.Places.Any(place => IsWithin(place, hit.Passage.Span)));

    private static bool IsWithin(TextSpan place, TextSpan span) => span.Start <= place.Start && place.End <= span.End;
}
