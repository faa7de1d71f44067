namespace InternAssistant.Knowledge.Loaders;

/// <summary>Which hidden text staff should hear of.</summary>
internal static class HiddenWords
{
    private const int LeastLetters = 3;

    /// <summary>True for a text with a word or a figure that could mislead; false for stray marks and icons.</summary>
    public static bool AreWorthARemark(string text) => text.Count(char.IsLetterOrDigit) >= LeastLetters;
}
