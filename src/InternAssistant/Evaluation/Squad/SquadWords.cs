using System.Text;

namespace InternAssistant.Evaluation.Squad;

/// <summary>Compares answers as SQuAD's own scoring does: without case, punctuation and articles.</summary>
internal static class SquadWords
{
    /// <summary>True when the text has the words of one of the answers, one after the other.</summary>
    public static bool HasAny(string text, IEnumerable<SquadAnswer> answers)
    {
        var folded = Fold(text);

        return answers.Select(answer => Fold(answer.Text)).Any(answer => answer.Trim().Length > 0 && folded.Contains(answer, StringComparison.Ordinal));
    }

    // A space before and after each word, so that only whole words are found.
    private static string Fold(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant().Where(letter => !char.IsPunctuation(letter) && !char.IsSymbol(letter)))
        {
            letters.Append(letter);
        }

        var words = letters.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the"));

        return $" {string.Join(' ', words)} ";
    }
}
