using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Web.BotFramework.Escalating;

/// <summary>
/// Tells whether a message asks for a person, and nothing else. Only short phrases do: “who is the contact for visas?” is a question
/// that the documents may answer.
/// </summary>
public static partial class EscalationCommand
{
    private const int Longest = 80;

    /// <summary>The command's titles in the languages of the Teams app package, in lower case.</summary>
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mit einem menschen sprechen",
        "hablar con una persona",
        "parler à une personne",
        "falar com uma pessoa",
        "联系人工",
    };

    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
        {
            return false;
        }

        var words = Plain(text);

        return Titles.Contains(words) || Wish().IsMatch(words);
    }

    // Letters in lower case with single spaces; an apostrophe goes, so that "I'd" and "Id" are the same.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (letter is not ('\'' or '’') && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    [GeneratedRegex(
        "^(?:please )?"
        + "(?:contact|human|person|real person|escalate|operator"
        + "|(?:(?:can|could|may) i (?:please )?|id like to |i would like to |i (?:want|need|wish) to |let me )?"
        + "(?:(?:talk|speak|chat) (?:to|with)|contact|reach|get|ask|connect me (?:to|with)|put me through to)"
        + " (?:(?:a|an|another|some) )?(?:(?:real|actual|live) )?(?:person|human|human being|somebody|someone|member of staff|staff|people)"
        + "|(?:i (?:want|need)|id like|i would like) (?:a )?(?:(?:real|actual|live) )?(?:person|human|human being|somebody|someone))"
        + "(?: please)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Wish();
}
