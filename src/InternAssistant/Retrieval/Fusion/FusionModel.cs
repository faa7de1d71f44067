namespace InternAssistant.Retrieval.Fusion;

/// <summary>
/// What each feature of a candidate counts. The features are absolute: a weak match stays weak when it is the best there is. That is also what makes
/// the sum a signal for whether the answer is there at all.
/// </summary>
/// <param name="Words">BM25 of the contents, as a share of what the query could reach.</param>
/// <param name="Lead">BM25 of the lead, as a share of the same.</param>
/// <param name="Grams">Cosine of the parts of words.</param>
/// <param name="WhiteMeaning">Cosine of the meanings after whitening.</param>
/// <param name="Meaning">Cosine of the meanings.</param>
/// <param name="Feedback">BM25 of the words of the best candidates so far, as a share of what they could reach.</param>
internal sealed record FusionModel(double Words, double Lead, double Grams, double WhiteMeaning, double Meaning, double Feedback)
{
    /// <summary>The names of the features, in the order of <see cref="Weights"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["words", "lead", "word parts", "meaning, whitened", "meaning", "feedback"];

    /// <summary>
    /// Words and meanings. `dotnet run -c Release --project tests/InternAssistant.Benchmarks -- fit` fits weights and calibration to five public collections
    /// and measures them; its tables in tests/InternAssistant.Benchmarks/RESULTS.md also say how far these weights are from the fitted ones.
    /// </summary>
    public static readonly FusionModel Hybrid = new(2.7, 1.2, 2.3, 2.1, 2.1, 3.9) { Calibration = new(-6.31, 1.16) };

    /// <summary>Words alone.</summary>
    public static readonly FusionModel Lexical = new(3.2, 1.5, 2.9, 0, 0, 4.5);

    /// <summary>What the best score says about being right; null where it was not measured.</summary>
    public FusionCalibration? Calibration { get; init; }

    /// <summary>The weights in the order of <see cref="Names"/>.</summary>
    public double[] Weights => [Words, Lead, Grams, WhiteMeaning, Meaning, Feedback];
}
