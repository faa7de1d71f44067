namespace InternAssistant.Evaluation.Calibration;

/// <summary>How sure an answer was, and whether it was right.</summary>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="IsRight">True when nothing was wrong with it.</param>
public readonly record struct JudgedAnswer(double Confidence, bool IsRight);
