using System.Globalization;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>A text that was found.</summary>
/// <param name="Number">Its number in the index, from 0.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoredText(int Number, double Score)
{
    public static ScoredText Parse(string hit)
    {
        var parts = hit.Split(':');

        return new ScoredText(int.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
