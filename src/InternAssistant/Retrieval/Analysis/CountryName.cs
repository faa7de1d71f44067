namespace InternAssistant.Retrieval.Analysis;

/// <summary>Tells the country "US" from the pronoun "us".</summary>
internal static class CountryName
{
    /// <summary>What the country is compared and found as.</summary>
    public const string Form = "usa";

    /// <summary>True for "US" in capitals where not everything is in capitals, or where nothing else is said; "US$" is money.</summary>
    public static bool Is(string text, int start, int end) =>
        text.AsSpan(start, end - start) is "US"
        && !(end < text.Length && text[end] == '$')
        && (text.AsSpan().Trim().Length == end - start || text.AsSpan().ContainsAnyInRange('a', 'z'));
}
