using System.Text.RegularExpressions;

namespace InternAssistant.Understanding.FollowUps;

/// <summary>Puts the subject of an earlier question where a message says "it", "they" or "there".</summary>
internal static partial class PronounWording
{
    private const int MostWordsOfASubject = 10;

    /// <summary>The message with the subject in it; null when there is no pronoun or no subject.</summary>
    public static string? Of(string message, Reading earlier)
    {
        if (There().Match(message) is { Success: true } there && !IsExistential(message, there.Index))
        {
            return PlaceOf(earlier) is { } place ? Replaced(message, there.Groups[1], $"{(Travelling().IsMatch(message[..there.Index]) ? "to" : "in")} {place}") : null;
        }

        if (Pronoun().Match(message) is not { Success: true } pronoun || SubjectOf(earlier.Interpretation) is not { } subject)
        {
            return null;
        }

        var isOwner = pronoun.Groups[1].ValueSpan is "its" or "their" or "his" && !IsContraction(message, pronoun.Groups[1])
            || (pronoun.Groups[1].Value.Equals("her", StringComparison.OrdinalIgnoreCase) && Owns().IsMatch(message[(pronoun.Groups[1].Index + pronoun.Groups[1].Length)..]));

        return Replaced(message, pronoun.Groups[1], isOwner ? $"{subject}'s" : subject);
    }

    /// <summary>What an earlier question is about: "the SHARC internship" of "When does the SHARC internship start?"; null when that is not plain.</summary>
    public static string? SubjectOf(string question)
    {
        var text = question.Trim().TrimEnd('?', '.', '!', ' ');
        foreach (var pattern in new[] { About(), Existing(), Wanted(), Acting(), Being() })
        {
            if (pattern.Match(text) is { Success: true } match && PlainSubject(match.Groups[1].Value.Trim(), isNamed: pattern == Existing() || pattern == Wanted()) is { Length: > 2 } subject
                && subject.Split(' ').Length <= MostWordsOfASubject && !QuestionWords.Pronouns.Contains(subject.ToLowerInvariant()))
            {
                return subject;
            }
        }

        return null;
    }

    // "the library open" is the library, "the phone number of The Pelican" is asked of The Pelican, "canteen" is the canteen by now.
    private static string PlainSubject(string subject, bool isNamed)
    {
        var plain = State().Replace(subject, "");
        var owner = Owned().Match(plain);

        return owner.Success ? owner.Groups[1].Value : isNamed && char.IsLower(plain[0]) && !plain.StartsWith("the ", StringComparison.Ordinal) ? $"the {plain}" : plain;
    }

    private static string? PlaceOf(Reading earlier)
    {
        var places = earlier.Concepts.Where(concept => concept.IsPlace).Select(concept => concept.Text).ToList();

        return places.Count == 0 ? null : string.Join(' ', places);
    }

    private static bool IsExistential(string message, int index) =>
        message[..index].TrimEnd().EndsWith("is", StringComparison.OrdinalIgnoreCase) || message[..index].TrimEnd().EndsWith("are", StringComparison.OrdinalIgnoreCase)
        || message[index..].TrimStart().StartsWith("there is", StringComparison.OrdinalIgnoreCase) || message[index..].TrimStart().StartsWith("there are", StringComparison.OrdinalIgnoreCase);

    private static bool IsContraction(string message, Group group) => message[(group.Index + group.Length)..].TrimStart().StartsWith("a ", StringComparison.Ordinal);

    private static string Replaced(string message, Group group, string by) => $"{message[..group.Index]}{by}{message[(group.Index + group.Length)..]}";

    [GeneratedRegex(@"\b(?:get|go|travel|come|move|fly|drive|walk|cycle)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Travelling();

    [GeneratedRegex(@"\s(?:open|closed|due|available|located|based|free)(?:\s.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"^(?:the )?(?:\w+ )?(?:number|address|email|price|cost|name|date|deadline|location|length|duration) (?:of|for) (.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"(?:^|\s)(there)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex There();

    [GeneratedRegex(@"(?:^|\s)(that one|this one|it|its|they|them|their|he|she|his|her|him)\b(?!')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    // "her e-mail", and "call her when", "email her about".
    [GeneratedRegex(@"^ (?!(?:about|when|if|for|to|at|on|in|by|with|from|and|or|please|today|now)\b)\p{L}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owns();

    [GeneratedRegex(@"\b(?:tell me|know|learn|hear|say)(?: more| something| anything)? about (.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:is|are) there (?:an? |any |some )?(.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Existing();

    [GeneratedRegex(@"^(?:do|does|will|can|could) (?:you|we|i|they|interns) (?:have|offer|need|get|provide|give|want|have to have|bring|help with) (?:an? |any |some )?(.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^(?i:and )?(?i:how \w+|when|where|what|why|how)?\s?(?:\w+ )?(?i:does|do|did|will|can) (the .{3,100}?|your .{3,100}?|[A-Z].{2,100}?) (?:start|begin|end|finish|last|pay|take|cost|open|close|need|want|offer|include|require|give|have|run|work|provide|earn|accept|look|focus)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acting();

    [GeneratedRegex(@"^(?:and )?(?:who|what|where|when|how \w+|which)(?:'s| is| are| was| were)\s((?:the |an? |your )?.{3,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Being();
}
