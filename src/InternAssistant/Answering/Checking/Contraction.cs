namespace InternAssistant.Answering.Checking;

/// <summary>"isn't" says "not", "can't" says "cannot".</summary>
internal static class Contraction
{
    /// <summary>The word that a contraction is read as; other words as they are.</summary>
    public static string Expand(string lower) => lower switch
    {
        "can't" or "couldn't" or "mustn't" or "shouldn't" or "mayn't" or "cant" => "cannot",
        "needn't" => "unnecessary",
        _ when lower.EndsWith("n't", StringComparison.Ordinal) => "not",
        _ => lower,
    };
}
