namespace InternAssistant.Retrieval.Index;

/// <summary>BM25 in one field.</summary>
internal sealed class FieldScorer
{
    private readonly FieldIndex field;
    private readonly double weight;
    private readonly double[] norms = new double[256];

    public FieldScorer(FieldIndex field, double weight, RetrievalOptions options)
    {
        this.field = field;
        this.weight = weight;

        var averageLength = field.PassageCount == 0 ? 1 : (double)field.TotalLength / field.PassageCount;
        for (var encoded = 0; encoded < norms.Length; encoded++)
        {
            var length = FieldLength.Decode((byte)encoded);
            norms[encoded] = options.K1 * (1 - options.B + (options.B * length / averageLength));
        }
    }

    public void AddScores(int term, double termWeight, double[] scores)
    {
        var passages = field.PassagesWith(term);
        var frequencies = field.FrequenciesOf(term);
        var lengths = field.Lengths;
        var factor = weight * termWeight * InverseFrequency(passages.Length);
        for (var i = 0; i < passages.Length; i++)
        {
            var frequency = (double)frequencies[i];
            scores[passages[i]] += factor * (frequency / (frequency + norms[lengths[passages[i]]]));
        }
    }

    private double InverseFrequency(int passagesWithTerm) =>
        Math.Log(1 + ((field.PassageCount - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5)));
}
