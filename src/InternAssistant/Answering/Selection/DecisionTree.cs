using System.Globalization;

namespace InternAssistant.Answering.Selection;

/// <summary>A regression tree: each inner node compares one number with a limit.</summary>
internal sealed class DecisionTree
{
    private readonly int feature;
    private readonly double value;
    private readonly DecisionTree? atMost;
    private readonly DecisionTree? above;

    private DecisionTree(int feature, double value, DecisionTree? atMost, DecisionTree? above) => (this.feature, this.value, this.atMost, this.above) = (feature, value, atMost, above);

    /// <summary>A tree that says one number for everything.</summary>
    public static DecisionTree Leaf(double value) => new(-1, value, null, null);

    /// <summary>A tree that asks whether a number is above a limit.</summary>
    public static DecisionTree Split(int feature, double limit, DecisionTree atMost, DecisionTree above) => new(feature, limit, atMost, above);

    /// <summary>Reads a tree as <see cref="ToString"/> writes it: nodes <c>feature&gt;limit</c> before their two branches, leaves as numbers.</summary>
    /// <exception cref="FormatException">The text is no tree.</exception>
    public static DecisionTree Parse(string text)
    {
        var tokens = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var tree = Parse(tokens);

        return tokens.Count == 0 ? tree : throw new FormatException($"The tree '{text}' goes on after its end.");
    }

    public double Of(double[] row)
    {
        var node = this;
        while (node.atMost is not null)
        {
            node = row[node.feature] > node.value ? node.above! : node.atMost;
        }

        return node.value;
    }

    public override string ToString() => atMost is null
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{feature}>{value:R} {atMost} {above}");

    private static DecisionTree Parse(Queue<string> tokens)
    {
        if (!tokens.TryDequeue(out var token))
        {
            throw new FormatException("A tree ends before its last leaf.");
        }

        var at = token.IndexOf('>', StringComparison.Ordinal);

        return at < 0
            ? Leaf(double.Parse(token, CultureInfo.InvariantCulture))
            : Split(int.Parse(token[..at], CultureInfo.InvariantCulture), double.Parse(token[(at + 1)..], CultureInfo.InvariantCulture), Parse(tokens), Parse(tokens));
    }
}
