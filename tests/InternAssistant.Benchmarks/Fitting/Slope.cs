namespace InternAssistant.Benchmarks.Fitting;

/// <summary>The loss of a model, its gradient and its matrix of second derivatives.</summary>
internal sealed class Slope(int size)
{
    public double Loss { get; private set; }

    public double[] Gradient { get; } = new double[size];

    public double[][] Curvature { get; } = [.. Enumerable.Range(0, size).Select(_ => new double[size])];

    /// <summary>Adds a query: the cross entropy of its target and the softmax of the scores.</summary>
    public void Add(TrainingList list, double[] weights, double share)
    {
        var scores = Array.ConvertAll(list.Features, features => Vectors.Dot(features, weights));
        var most = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - most));
        var mean = new double[size];
        Loss += share * (Math.Log(sum) + most);
        for (var c = 0; c < scores.Length; c++)
        {
            var probability = Math.Exp(scores[c] - most) / sum;
            var (features, target) = (list.Features[c], list.Target[c]);
            Loss -= share * target * scores[c];
            for (var i = 0; i < size; i++)
            {
                mean[i] += probability * features[i];
                Gradient[i] += share * (probability - target) * features[i];
            }

            AddSquare(features, share * probability);
        }

        AddSquare(mean, -share);
    }

    public void AddPenalty(double[] weights, double penalty)
    {
        Loss += penalty / 2 * Vectors.Dot(weights, weights);
        for (var i = 0; i < size; i++)
        {
            Gradient[i] += penalty * weights[i];
            Curvature[i][i] += penalty;
        }
    }

    private void AddSquare(double[] vector, double factor)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                Curvature[i][j] += factor * vector[i] * vector[j];
            }
        }
    }
}
