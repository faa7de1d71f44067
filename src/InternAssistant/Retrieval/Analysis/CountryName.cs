namespace InternAssistant.Retrieval.Analysis;

/// <summary>Tells the country "US" from the pronoun "us".</summary>
internal static class CountryName
{
    /// <summary>What the country is compared and found as.</summary>
    public const string Form = "usa";

    /// <summary>True for "US" in capitals where not everything is in capitals, or where nothing else is said.</summary>
    public static bool Is(ReadOnlySpan<char> word, string text) =>
        word is "US" && (text.AsSpan().Trim().Length == word.Length || text.AsSpan().ContainsAnyInRange('a', 'z'));
}
