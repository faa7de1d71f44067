using InternAssistant.Retrieval.Fusion;

namespace InternAssistant.Tests.Retrieval.Fusion;

public class FusionCalibrationTests
{
    [Fact]
    public void Even_odds_are_a_half() => Assert.Equal(0.5, new FusionCalibration(-6, 1.5).Probability(4));

    [Fact]
    public void A_probability_has_two_digits() => Assert.Equal(0.73, new FusionCalibration(-1, 1).Probability(2));

    [Fact]
    public void A_greater_score_is_never_less_likely_to_be_right()
    {
        var curve = FusionModel.Hybrid.Calibration!;
        double[] probabilities = [.. Enumerable.Range(0, 15).Select(score => curve.Probability(score))];

        Assert.Equal(probabilities.Order(), probabilities);
        Assert.InRange(probabilities[0], 0, 0.01);
        Assert.InRange(probabilities[^1], 0.99, 1);
    }
}
