using System.Text.RegularExpressions;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Takes a negation out of a sentence, puts one in, or sets it before another verb.</summary>
internal static partial class NegationMove
{
    public static string? In(string text, Random random)
    {
        var negations = Negation().Matches(text);
        var auxiliaries = Auxiliary().Matches(text);
        if (negations.Count == 0)
        {
            return auxiliaries.Count == 0 ? null : Insert(text, auxiliaries[random.Next(auxiliaries.Count)]);
        }

        var negation = negations[random.Next(negations.Count)];
        if (negations.Count > 1)
        {
            return null;
        }

        var without = Without(text, negation);
        var others = Auxiliary().Matches(without).Where(match => match.Index + match.Length < negation.Index - 6 || match.Index > negation.Index + 3).ToList();

        return random.Next(2) == 0 || others.Count == 0 ? without : Insert(without, others[random.Next(others.Count)]);
    }

    private static string Insert(string text, Match auxiliary) => text.Insert(auxiliary.Index + auxiliary.Length, " not");

    private static string Without(string text, Match negation) => negation.Value switch
    {
        "cannot" => text[..negation.Index] + "can" + text[(negation.Index + negation.Length)..],
        "no" => text[..negation.Index] + "a" + text[(negation.Index + negation.Length)..],
        "without" => text[..negation.Index] + "with" + text[(negation.Index + negation.Length)..],
        _ => text[..(negation.Index - 1)] + text[(negation.Index + negation.Length)..],
    };

    [GeneratedRegex(@"\b(?:cannot|no|without)\b|(?<= )not\b")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:is|are|was|were|can|may|must|will|should|does|do|has|have)\b(?! not)")]
    private static partial Regex Auxiliary();
}
