using InternAssistant.Answering.Selection;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>Grows one regression tree towards the negative gradient, the most useful split first.</summary>
internal sealed class TreeGrower(Bins bins, double[] gradient, double[] curvature)
{
    private const int Leaves = 10;
    private const int LeastRows = 20;
    private const double Penalty = 3;
    private const double LeastGain = 1e-6;

    public DecisionTree Grow(double rate)
    {
        var root = NodeOf([.. Enumerable.Range(0, gradient.Length)]);
        var open = new List<Node> { root };
        for (var leaves = 1; leaves < Leaves; leaves++)
        {
            var best = open.MaxBy(node => node.Gain)!;
            if (best.Gain <= LeastGain)
            {
                break;
            }

            open.Remove(best);
            var steps = bins.Steps[best.Feature];
            best.AtMost = NodeOf([.. best.Rows.Where(row => steps[row] <= best.Step)]);
            best.Above = NodeOf([.. best.Rows.Where(row => steps[row] > best.Step)]);
            open.AddRange([best.AtMost, best.Above]);
        }

        return TreeOf(root, rate);
    }

    private DecisionTree TreeOf(Node node, double rate) => node.AtMost is null
        ? DecisionTree.Leaf(Math.Round(rate * node.Gradient / (node.Curvature + Penalty), 5))
        : DecisionTree.Split(node.Feature, bins.Edges[node.Feature][node.Step], TreeOf(node.AtMost, rate), TreeOf(node.Above!, rate));

    private Node NodeOf(int[] rows)
    {
        var node = new Node(rows, rows.Sum(row => gradient[row]), rows.Sum(row => curvature[row]));
        if (rows.Length >= 2 * LeastRows)
        {
            for (var feature = 0; feature < bins.Steps.Length; feature++)
            {
                LookForSplit(node, feature);
            }
        }

        return node;
    }

    private void LookForSplit(Node node, int feature)
    {
        var edges = bins.Edges[feature].Length;
        var (gradients, curvatures, counts) = (new double[edges + 1], new double[edges + 1], new int[edges + 1]);
        foreach (var row in node.Rows)
        {
            var step = bins.Steps[feature][row];
            gradients[step] += gradient[row];
            curvatures[step] += curvature[row];
            counts[step]++;
        }

        var (sum, curve, count) = (0d, 0d, 0);
        for (var step = 0; step < edges; step++)
        {
            sum += gradients[step];
            curve += curvatures[step];
            count += counts[step];
            if (count >= LeastRows && node.Rows.Length - count >= LeastRows)
            {
                node.Offer(Worth(sum, curve) + Worth(node.Gradient - sum, node.Curvature - curve) - Worth(node.Gradient, node.Curvature), feature, step);
            }
        }
    }

    private static double Worth(double gradient, double curvature) => gradient * gradient / (curvature + Penalty);

    private sealed class Node(int[] rows, double gradient, double curvature)
    {
        public int[] Rows => rows;

        public double Gradient => gradient;

        public double Curvature => curvature;

        public double Gain { get; private set; }

        public int Feature { get; private set; }

        public int Step { get; private set; }

        public Node? AtMost { get; set; }

        public Node? Above { get; set; }

        public void Offer(double gain, int feature, int step)
        {
            if (gain > Gain)
            {
                (Gain, Feature, Step) = (gain, feature, step);
            }
        }
    }
}
