using System.Globalization;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>Figures as an engine prints them: a line of name, equals sign and value each. Of a figure that is printed again the median counts.</summary>
internal static class PeerFigures
{
    public static IReadOnlyDictionary<string, double> Parse(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('='))
        .GroupBy(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Order().ElementAt(group.Count() / 2), StringComparer.Ordinal);
}
