namespace InternAssistant.Knowledge.Facts;

/// <summary>The signs and names of currencies.</summary>
internal static class Currency
{
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "usd", "eur", "gbp", "chf", "sek", "nok", "dkk", "jpy", "cny", "inr", "cad", "aud", "nzd", "sgd", "hkd", "pln", "czk", "huf", "twd", "krw", "ils", "brl", "mxn", "zar", "isk", "ron", "try",
    };

    /// <summary>The ISO 4217 code; null for what names no currency.</summary>
    public static string? Of(Token token) => token.Lower switch
    {
        "$" or "us$" or "dollar" or "dollars" => "USD",
        "€" or "euro" or "euros" => "EUR",
        "£" or "pound" or "pounds" => "GBP",
        "¥" or "yen" => "JPY",
        "₹" or "rupees" => "INR",
        "francs" => "CHF",
        "kronor" => "SEK",
        "kroner" => "NOK",
        { Length: 3 } code when char.IsUpper(token.Text[0]) && Codes.Contains(code) => code.ToUpperInvariant(),
        _ => null,
    };
}
