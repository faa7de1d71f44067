using System.Globalization;

namespace InternAssistant.Cli.Output;

/// <summary>Numbers with their nouns.</summary>
public static class Counted
{
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
