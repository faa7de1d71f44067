namespace InternAssistant.Evaluation.Calibration;

/// <summary>The answers whose confidence lies in one tenth.</summary>
/// <param name="Low">Where the tenth begins, included.</param>
/// <param name="High">Where it ends, not included; 1 belongs to the last tenth.</param>
/// <param name="Confidence">The mean confidence of its answers; 0 when it has none.</param>
/// <param name="Right">How many of its answers are right.</param>
public sealed record ReliabilityBin(double Low, double High, double Confidence, Share Right)
{
    /// <summary>How far the confidence is from the share that is right; 0 without answers.</summary>
    public double Gap => Right.Of == 0 ? 0 : Math.Abs(Confidence - Right.Value);
}
