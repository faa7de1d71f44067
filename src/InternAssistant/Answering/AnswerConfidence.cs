namespace InternAssistant.Answering;

/// <summary>
/// The probability that an extractive answer is right: a logistic regression (Platt 1999) fitted to the development questions.
/// <c>dotnet run -c Release --project tests/InternAssistant.Benchmarks -- calibrate</c> prints the coefficients to put here.
/// It says how sure an answer is and never whether one is given.
/// </summary>
internal static class AnswerConfidence
{
    private const double Intercept = -1.50;
    private const double Coverage = 3.02;
    private const double AsksForType = -0.89;
    private const double TypeIsPlain = 1.38;
    private const double TopHitLead = 1.33;

    /// <summary>From 0 to 1, rounded to hundredths.</summary>
    public static double Of(AnswerSignals signals)
    {
        var logit = Intercept
            + (Coverage * signals.Coverage)
            + (signals.AsksForType ? AsksForType : 0)
            + (signals.TypeIsPlain ? TypeIsPlain : 0)
            + (TopHitLead * signals.TopHitLead);

        return Math.Round(1 / (1 + Math.Exp(-logit)), 2);
    }
}
