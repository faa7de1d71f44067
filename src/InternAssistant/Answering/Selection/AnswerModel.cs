using System.Globalization;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>
/// How likely a statement answers a question: boosted regression trees (Friedman 2001) over <see cref="FeatureReader"/>'s numbers, fitted so that the
/// softmax over a question's statements and the choice of none of them meets what is right (ListNet with a null, Cao et al. 2007).
/// <c>dotnet run -c Release --project tests/InternAssistant.Benchmarks -- select</c> makes the file.
/// </summary>
internal sealed class AnswerModel
{
    private static readonly Lazy<AnswerModel> Loaded = new(() => Parse(EmbeddedList.Lines("answer-model.txt")));

    private const double MostSure = 0.99;

    private readonly IReadOnlyList<DecisionTree> trees;
    private readonly double intercept;
    private readonly double slope;

    private AnswerModel(IReadOnlyList<DecisionTree> trees, double intercept, double slope) => (this.trees, this.intercept, this.slope) = (trees, intercept, slope);

    public static AnswerModel BuiltIn => Loaded.Value;

    /// <summary>Reads a model: its features' names, its calibration, its trees, a line each.</summary>
    /// <exception cref="FormatException">The model was made for other features, or is no model.</exception>
    public static AnswerModel Parse(IEnumerable<string> lines)
    {
        var fields = lines.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).ToLookup(parts => parts[0], parts => parts[1]);
        if (fields["features"].FirstOrDefault() != string.Join(' ', FeatureReader.Names))
        {
            throw new FormatException("The answer model was made for other features. Make it again with 'select'.");
        }

        var calibration = fields["calibration"].Single().Split(' ').Select(Number).ToList();

        return new AnswerModel([.. fields["tree"].Select(DecisionTree.Parse)], calibration[0], calibration[1]);
    }

    /// <summary>The score of a statement, against 0 for no answer at all.</summary>
    public double Score(double[] features)
    {
        var sum = 0d;
        foreach (var tree in trees)
        {
            sum += tree.Of(features);
        }

        return sum;
    }

    /// <summary>The probability that a statement of such a score answers rightly, from 0 to 0.99 (Platt 1999), rounded to hundredths: nothing is certain.</summary>
    public double Confidence(double score) => Math.Min(MostSure, Math.Round(1 / (1 + Math.Exp(-(intercept + (slope * score)))), 2));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
