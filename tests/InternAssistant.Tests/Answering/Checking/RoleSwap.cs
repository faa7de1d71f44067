using System.Text.RegularExpressions;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Lets the one who does something and the one it is done to change places.</summary>
internal static partial class RoleSwap
{
    public static bool Fits(string text) => Clause().IsMatch(text);

    public static string? In(string text)
    {
        var match = Clause().Match(text);
        var (subject, verb, thing) = (match.Groups["subject"].Value, match.Groups["verb"].Value, match.Groups["object"].Value);
        if (Bare(subject) == Bare(thing) || Bare(thing).Length == 0 || Subordinate().IsMatch(subject) || Dependent().IsMatch(thing))
        {
            return null;
        }

        return $"{char.ToUpperInvariant(thing[0])}{thing[1..]} {verb} {(subject.StartsWith("The ", StringComparison.Ordinal) || subject.StartsWith("An ", StringComparison.Ordinal) || subject.StartsWith("A ", StringComparison.Ordinal) ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject)}{text[(match.Index + match.Length)..]}";
    }

    private static string Bare(string phrase) => phrase.ToLowerInvariant().Replace("the ", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\b(?:if|you|which|that|who|when|also|not|it|they|we|he|she|this|our|us|them|for|to|in|and|or|as|can|will|at|on|with)\b|ly\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dependent();

    [GeneratedRegex(@"\b(?:if|you|which|that|who|when|also|not|it|they|we|he|she|this|our|us|them|can|will|may)\b|\band$", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"^(?<subject>(?:The |An? )?[\w' -]{3,50}?) (?<verb>offers?|pays?|supports?|develops?|leads?|runs?|shows?|invites?|provides?|covers?|supervises?|accepts?|selects?|helps?|includes?|uses?|builds?|designs?|publishes|organi[sz]es?|gives|hires?|asks?|needs?|requires?|reviews?|welcomes?|contacts?|chooses?|joins?|meets?|sends?|arranges?|studies|tests?|measures?|employs?|counts|describes?|names|mentions?|encourages?|prefers?) (?<object>(?:the |an? |its |their |our )?[\w'-]+(?: [\w'-]+)?)(?=[.,;]| (?:in|at|for|with|to|on|by|of|from|and|or|during|who|that|which)\b)")]
    private static partial Regex Clause();
}
