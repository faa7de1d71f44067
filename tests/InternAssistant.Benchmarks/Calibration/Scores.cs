namespace InternAssistant.Benchmarks.Calibration;

/// <summary>How good confidences are; less is better in all three.</summary>
/// <param name="Ece">The expected calibration error in ten bins.</param>
/// <param name="Aurc">The area under the risk-coverage curve.</param>
/// <param name="LogLoss">The mean negative logarithm of the probability given to what was the case, in nats.</param>
internal readonly record struct Scores(double Ece, double Aurc, double LogLoss);
