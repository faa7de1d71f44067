namespace InternAssistant.Knowledge.Facts;

/// <summary>Takes the commonest endings from words, so that "starts", "started" and "starting" meet.</summary>
internal static class Stem
{
    /// <summary>The word in lower case without its ending.</summary>
    public static string Of(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? WithoutE(word[..^3])
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? WithoutE(word[..^2])
        : word.Length > 4 && word.EndsWith("ches", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? WithoutE(word[..^1])
        : WithoutE(word);

    private static string WithoutE(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
}
