using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Tests.Evaluation.Calibration;

public sealed class AnswerCalibrationTests
{
    [Fact]
    public void The_curve_and_its_area_are_those_worked_out_by_hand()
    {
        var calibration = AnswerCalibration.Of([new(0.9, true), new(0.7, false), new(0.8, true), new(0.6, true)], questions: 5);

        Assert.Equal(
            [
                new CurvePoint(0.9, new Share(1, 5), new Share(1, 1)),
                new CurvePoint(0.8, new Share(2, 5), new Share(2, 2)),
                new CurvePoint(0.7, new Share(3, 5), new Share(2, 3)),
                new CurvePoint(0.6, new Share(4, 5), new Share(3, 4)),
            ],
            calibration.Curve);
        Assert.Equal((0 + 0 + (1 / 3.0) + (1 / 4.0)) / 4, calibration.Aurc, 12);
    }

    [Fact]
    public void Answers_of_one_confidence_are_one_point_and_count_as_in_random_order()
    {
        var calibration = AnswerCalibration.Of([new(0.5, true), new(0.5, false), new(0.5, false), new(0.5, true)], questions: 4);

        Assert.Equal(new CurvePoint(0.5, new Share(4, 4), new Share(2, 4)), Assert.Single(calibration.Curve));
        Assert.Equal(0.5, calibration.Aurc, 12);
    }

    [Fact]
    public void A_perfect_order_has_the_least_area_and_the_reverse_the_most()
    {
        const int Count = 1000;
        var perfect = AnswerCalibration.Of([.. Enumerable.Range(0, Count).Select(i => new JudgedAnswer(1 - ((double)i / Count), i < 800))], Count).Aurc;
        var reverse = AnswerCalibration.Of([.. Enumerable.Range(0, Count).Select(i => new JudgedAnswer((double)i / Count, i < 800))], Count).Aurc;

        // With a share r of wrong answers the least area is r + (1 - r) ln(1 - r).
        Assert.Equal(0.2 + (0.8 * Math.Log(0.8)), perfect, 0.001);
        Assert.Equal(0.2 - (0.2 * Math.Log(0.2)), reverse, 0.002);
    }

    [Fact]
    public void A_random_order_has_the_share_of_wrong_answers()
    {
        var random = new Random(7);
        var areas = Enumerable.Range(0, 200).Select(_ => AnswerCalibration.Of([.. Enumerable.Range(0, 100).Select(i => new JudgedAnswer(random.NextDouble(), i >= 30))], 100).Aurc);

        Assert.Equal(0.3, areas.Average(), 0.02);
    }

    [Fact]
    public void The_calibration_error_weighs_each_tenth_by_its_answers()
    {
        var calibration = AnswerCalibration.Of([new(0.95, true), new(0.91, false), new(1, true), new(0.3, false)], questions: 4);

        Assert.Equal(10, calibration.Bins.Count);
        Assert.Equal(new Share(2, 3), calibration.Bins[9].Right);
        Assert.Equal(new Share(0, 1), calibration.Bins[3].Right);
        Assert.Equal(((3 * Math.Abs((2.86 / 3) - (2 / 3.0))) + 0.3) / 4, calibration.Ece, 12);
    }

    [Fact]
    public void At_most_ten_points_are_shown_and_the_last_covers_all_answers()
    {
        var calibration = AnswerCalibration.Of([.. Enumerable.Range(1, 95).Select(i => new JudgedAnswer(i / 100.0, i % 3 > 0))], questions: 100);

        Assert.Equal([10, 19, 29, 38, 48, 57, 67, 76, 86, 95], calibration.Tenths.Select(point => point.Coverage.Count));
    }

    [Fact]
    public void Without_answers_there_is_no_curve()
    {
        var calibration = AnswerCalibration.Of([], questions: 3);

        Assert.Empty(calibration.Curve);
        Assert.Empty(calibration.Tenths);
        Assert.Equal((0, 0), (calibration.Aurc, calibration.Ece));
    }
}
