using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Benchmarks.Calibration;

/// <summary>Judges confidences on answers that they were not fitted to.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;
    private const int Repetitions = 10;

    /// <summary>Ten folds at random, whatever the folder; the mean of ten repetitions with seeds 0 to 9.</summary>
    public static Scores Mixed(ConfidenceModel model, IReadOnlyList<Sample> samples)
    {
        var scores = Enumerable.Range(0, Repetitions).Select(seed => Score(Judge(model, samples, Deal(samples.Count, seed)))).ToList();

        return new Scores(scores.Average(score => score.Ece), scores.Average(score => score.Aurc), scores.Average(score => score.LogLoss));
    }

    /// <summary>Each folder is judged by what was fitted to the others. The order of answers is judged within folders, since fits differ between them.</summary>
    public static Scores ByFolder(ConfidenceModel model, IReadOnlyList<Sample> samples)
    {
        var names = samples.Select(sample => sample.Folder).Distinct().ToList();
        var folds = Judge(model, samples, [.. samples.Select(sample => names.IndexOf(sample.Folder))]);

        return Score(folds) with { Aurc = folds.Sum(fold => fold.Count * AnswerCalibration.Of(fold, fold.Count).Aurc) / samples.Count };
    }

    private static int[] Deal(int count, int seed)
    {
        var folds = Enumerable.Range(0, count).Select(i => i % Folds).ToArray();
        new Random(seed).Shuffle(folds);

        return folds;
    }

    private static List<List<JudgedAnswer>> Judge(ConfidenceModel model, IReadOnlyList<Sample> samples, int[] folds)
    {
        var judged = new List<List<JudgedAnswer>>();
        foreach (var fold in folds.Distinct().Order())
        {
            var predict = model.Fit([.. samples.Where((_, i) => folds[i] != fold)]);
            judged.Add([.. samples.Where((_, i) => folds[i] == fold).Select(sample => new JudgedAnswer(Math.Round(predict(sample.Signals), 2), sample.IsRight))]);
        }

        return judged;
    }

    private static Scores Score(List<List<JudgedAnswer>> folds)
    {
        List<JudgedAnswer> all = [.. folds.SelectMany(fold => fold)];
        var calibration = AnswerCalibration.Of(all, all.Count);

        return new Scores(calibration.Ece, calibration.Aurc, all.Average(LogLoss));
    }

    // Rounded to hundredths, a confidence of 1 stands for anything from 0.995.
    private static double LogLoss(JudgedAnswer answer) => -Math.Log(Math.Max(answer.IsRight ? answer.Confidence : 1 - answer.Confidence, 0.005));
}
