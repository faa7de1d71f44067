namespace InternAssistant.Evaluation.Calibration;

/// <summary>What is left when only answers of at least a confidence are given.</summary>
/// <param name="Confidence">The lowest confidence that is still given, from 0 to 1.</param>
/// <param name="Coverage">The questions that are then answered, among all.</param>
/// <param name="Accuracy">The right answers among those given.</param>
public sealed record CurvePoint(double Confidence, Share Coverage, Share Accuracy);
