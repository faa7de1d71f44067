using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>The marks before questions and answers: <c>Q:</c>, <c>**Q.**</c>, <c>A:</c>, <c>Answer:</c></summary>
internal static partial class QuestionMark
{
    /// <summary>True when the line begins with the mark of a question; gives the mark's length.</summary>
    public static bool TryRead(string line, out int length)
    {
        var match = QuestionPattern().Match(line);
        length = match.Length;

        return match.Success && length < line.Length;
    }

    /// <summary>True when the line begins with the mark of an answer; gives the mark's length.</summary>
    public static bool IsAnswer(string line, out int length)
    {
        var match = AnswerPattern().Match(line);
        length = match.Length;

        return match.Success;
    }

    [GeneratedRegex(@"^(?:\*\*|__)?(?:Q\s?\d{0,3}|Question(?:\s\d{1,3})?)\s?(?:[:.)](?:\*\*|__)?|(?:\*\*|__)[:.])\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex QuestionPattern();

    [GeneratedRegex(@"^(?:\*\*|__)?(?:A\s?\d{0,3}|Answer(?:\s\d{1,3})?)\s?(?::(?:\*\*|__)?|(?:\*\*|__)[:.]|\.(?:\*\*|__))\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AnswerPattern();
}
