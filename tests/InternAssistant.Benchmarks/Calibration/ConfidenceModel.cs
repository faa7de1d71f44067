using InternAssistant.Answering;

namespace InternAssistant.Benchmarks.Calibration;

/// <summary>A way to a confidence: fitted on some answers, applied to others.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Fit">From the answers to learn from to the confidence of an answer.</param>
internal sealed record ConfidenceModel(string Name, Func<IReadOnlyList<Sample>, Func<AnswerSignals, double>> Fit)
{
    private const double Threshold = 0.5;

    /// <summary>What was there before: a line from 0.6 at the threshold to 0.97 at full coverage.</summary>
    public static ConfidenceModel Line { get; } = new("line by hand", _ => signals => 0.6 + (0.37 * Math.Clamp((signals.Coverage - Threshold) / (1 - Threshold), 0, 1)));

    /// <summary>The share of right answers, whatever is known of an answer.</summary>
    public static ConfidenceModel Constant { get; } = new("constant", samples =>
    {
        var share = (samples.Count(sample => sample.IsRight) + 1.0) / (samples.Count + 2);

        return _ => share;
    });

    /// <summary>A rising step function of coverage.</summary>
    public static ConfidenceModel Isotonic { get; } = new("isotonic in coverage", samples =>
    {
        var steps = IsotonicFit.Of(samples.Select(sample => (sample.Signals.Coverage, sample.IsRight)));

        return signals => IsotonicFit.Predict(steps, signals.Coverage);
    });

    /// <summary>A logistic regression.</summary>
    public static ConfidenceModel Logistic(string name, Func<AnswerSignals, double[]> features) => new(name, samples =>
    {
        var weights = LogisticFit.Of([.. samples.Select(sample => features(sample.Signals))], [.. samples.Select(sample => sample.IsRight)]);

        return signals => LogisticFit.Predict(weights, features(signals));
    });
}
