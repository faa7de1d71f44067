using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Reasons;

/// <summary>What a wrong answer lacks.</summary>
/// <param name="Facts">The facts that it does not state.</param>
/// <param name="Proofs">The quotes of which one had to be cited.</param>
internal sealed record Sought(IReadOnlyList<IReadOnlyList<string>> Facts, IReadOnlyList<GoldenQuestion.Evidence> Proofs)
{
    /// <summary>True when the passages hold one of the quotes or, where no quote is named, every fact.</summary>
    public bool IsAmong(IReadOnlyList<Passage> passages)
    {
        if (Proofs.Count > 0)
        {
            return passages.Any(passage => Proofs.Any(proof => Holds(passage, proof)));
        }

        var texts = passages.Select(ReadingText).ToList();

        return Facts.All(fact => texts.Exists(text => GoldenMatch.States(text, fact)));
    }

    /// <summary>True when a sentence that the checker dropped states one of the facts or, where all are stated, has one of the quotes.</summary>
    public bool IsAmongDropped(TurnStep.Checked step) => step.Dropped.Any(dropped => Facts.Count > 0
        ? Facts.Any(fact => GoldenMatch.States(GoldenMatch.Fold(dropped.Text), fact))
        : QuotesOf(step.Draft, dropped).Any(quote => Proofs.Any(proof => Holds(quote, proof))));

    private static IEnumerable<DraftQuote> QuotesOf(DraftAnswer? draft, DroppedSentence dropped) => draft?.Sentences.ElementAtOrDefault(dropped.Position) is { } sentence
        ? sentence.Quotes.Concat((sentence.Items ?? []).Where(item => item.Text == dropped.Text).SelectMany(item => item.Quotes))
        : [];

    private static bool Holds(DraftQuote quote, GoldenQuestion.Evidence proof) =>
        (proof.DocumentId is null || proof.DocumentId == quote.DocumentId) && GoldenMatch.Has(GoldenMatch.Fold(quote.Quote), proof.Quote);

    private static bool Holds(Passage passage, GoldenQuestion.Evidence proof) =>
        (proof.DocumentId is null || proof.DocumentId == passage.Document.Id)
        && (GoldenMatch.Has(GoldenMatch.Fold(passage.Document.Text[passage.Span.Start..passage.Span.End]), proof.Quote) || GoldenMatch.Has(ReadingText(passage), proof.Quote));

    private static string ReadingText(Passage passage) =>
        GoldenMatch.Fold($"{passage.Section.OwnHeading} {string.Join(' ', passage.Statements.Select(statement => statement.Text))}");
}
