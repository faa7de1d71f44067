namespace InternAssistant.Evaluation;

/// <summary>A count among a count.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Among how many.</param>
public readonly record struct Share(int Count, int Of)
{
    private const double Z = 1.959963984540054;

    /// <summary>The share, from 0 to 1; 0 of 0 is 0.</summary>
    public double Value => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>The lower end of the 95 % Wilson score interval (Wilson 1927).</summary>
    public double Low => Of == 0 ? 0 : Math.Max(0, Centre - Margin);

    /// <summary>The upper end of the 95 % Wilson score interval.</summary>
    public double High => Of == 0 ? 1 : Math.Min(1, Centre + Margin);

    private double Centre => (Value + (Z * Z / (2 * Of))) / (1 + (Z * Z / Of));

    private double Margin => Z / (1 + (Z * Z / Of)) * Math.Sqrt((Value * (1 - Value) / Of) + (Z * Z / (4.0 * Of * Of)));
}
