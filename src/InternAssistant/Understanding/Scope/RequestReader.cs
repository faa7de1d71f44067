using System.Text.RegularExpressions;
using InternAssistant.Understanding.Messages;

namespace InternAssistant.Understanding.Scope;

/// <summary>
/// Recognises by their form requests that documents cannot meet. "Write me a cover letter" is one; "how do I write a cover letter?"
/// is a question.
/// </summary>
public static class RequestReader
{
    private const int LongestMessage = 600;

    private static readonly (RequestKind Kind, Regex Pattern)[] Patterns =
    [
        (RequestKind.PersonalRecord, Linear(RequestPatterns.PersonalRecord)),
        (RequestKind.Translation, Linear(RequestPatterns.Translation)),
        (RequestKind.Code, Linear(RequestPatterns.Code)),
        (RequestKind.Entertainment, Linear(RequestPatterns.Entertainment)),
        (RequestKind.Writing, Linear(RequestPatterns.Writing)),
        (RequestKind.Weather, Linear(RequestPatterns.Weather)),
    ];

    private static readonly Regex OfficialLetter = Linear(RequestPatterns.OfficialLetter);
    private static readonly Regex Arithmetic = Linear(RequestPatterns.Arithmetic);
    private static readonly Regex Complaint = Linear(RequestPatterns.Complaint);

    /// <summary>What is wanted; null for questions that documents may answer.</summary>
    public static RequestKind? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestMessage)
        {
            return null;
        }

        var lower = text.ToLowerInvariant().Replace('’', '\'').Trim();
        if (Arithmetic.IsMatch(lower))
        {
            return RequestKind.Arithmetic;
        }

        var words = MessageWord.Read(text);
        var said = string.Join(' ', words.Select(word => word.Lower));
        foreach (var (kind, pattern) in Patterns)
        {
            if (pattern.IsMatch(said) && !(kind == RequestKind.Writing && OfficialLetter.IsMatch(said)))
            {
                return kind;
            }
        }

        return Complaint.IsMatch(said) && !new PieceReader(text, words).Read().Any(piece => piece.Asks) ? RequestKind.Complaint : null;
    }

    // Matches in time linear in the message, whatever is typed.
    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
