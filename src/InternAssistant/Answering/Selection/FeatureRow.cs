namespace InternAssistant.Answering.Selection;

/// <summary>A row of numbers while it is filled.</summary>
internal sealed class FeatureRow(int count)
{
    private int next;

    public double[] Values { get; } = new double[count];

    public void Add(double value) => Values[next++] = value;

    public void Add(bool value) => Add(value ? 1 : 0);
}
