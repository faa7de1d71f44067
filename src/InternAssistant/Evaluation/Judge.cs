using InternAssistant.Answering;

namespace InternAssistant.Evaluation;

/// <summary>Compares answers with what golden questions expect.</summary>
public static class Judge
{
    /// <summary>What is wrong with an answer; null when it is right.</summary>
    /// <param name="golden">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="documentIds">The documents that exist: evidence from others is not asked for.</param>
    public static string? ProblemOf(GoldenQuestion golden, AnswerJson answer, IReadOnlySet<string> documentIds)
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(documentIds);
        if (answer.Status != golden.Expect)
        {
            return $"is {answer.Status} instead of {golden.Expect}";
        }

        var text = GoldenMatch.Fold(answer.Text);
        foreach (var forbidden in golden.Forbidden)
        {
            if (GoldenMatch.Has(text, forbidden))
            {
                return $"says '{forbidden}'";
            }
        }

        foreach (var variants in golden.Facts)
        {
            if (!GoldenMatch.States(text, variants))
            {
                return $"does not say '{string.Join("' or '", variants)}'";
            }
        }

        var proofs = golden.Proofs.Where(proof => proof.DocumentId is null || documentIds.Contains(proof.DocumentId)).ToList();

        return proofs.Count > 0 && !proofs.Exists(proof => answer.Citations.Any(citation => GoldenMatch.Proves(citation, proof)))
            ? $"does not cite '{proofs[0].Quote}'"
            : null;
    }
}
