using System.Globalization;
using System.Text.RegularExpressions;
using InternAssistant.Conversation;

namespace InternAssistant.Understanding.FollowUps;

/// <summary>"The second one" after an answer that named several things.</summary>
internal static partial class OrdinalReference
{
    private static readonly string[] Names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The message with the thing's name in it, as a question of its own; null when it names no place in a list, or there is no list.</summary>
    public static string? Resolve(string message, IReadOnlyList<PastTurn> history, Lexicon lexicon)
    {
        var text = message.Trim().TrimEnd('?', '.', '!', ' ');
        var match = Bare().Match(text) is { Success: true } bare ? bare : Inside().Match(text);
        if (!match.Success || ListBefore(history) is not { } list || ThingAt(list.Things, match.Groups["place"].Value.ToLowerInvariant()) is not { } thing)
        {
            return null;
        }

        var isWhole = match.Index == 0 && match.Length == text.Length;
        if (!isWhole)
        {
            return $"{text[..match.Index]}{(match.Index > 0 ? " " : "")}{thing}{text[(match.Index + match.Length)..]}?";
        }

        return ListedThings.AreOffered(list.Answer) ? FollowUpWording.Chosen(list.Question, thing, lexicon) : $"Tell me about {thing}";
    }

    private static (IReadOnlyList<string> Things, string Question, string Answer)? ListBefore(IReadOnlyList<PastTurn> history)
    {
        foreach (var turn in history.Reverse().Take(HistoryReader.TurnsLookedAt))
        {
            if (turn.Answer is { } answer && ListedThings.In(answer) is { Count: > 1 } things)
            {
                return (things, turn.Question, answer);
            }
        }

        return null;
    }

    private static string? ThingAt(IReadOnlyList<string> things, string place)
    {
        var at = place switch
        {
            "last" or "latter" => things.Count - 1,
            "former" => 0,
            _ when char.IsAsciiDigit(place[0]) => int.Parse(Digits().Match(place).ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - 1,
            _ => Array.IndexOf(Names, place),
        };

        return at >= 0 && at < things.Count ? things[at] : null;
    }

    private const string Place = "(?<place>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|former|latter|1st|2nd|3rd|[4-9]th|10th)";

    // The whole message: "and the second one?", "number 2", "2"
    [GeneratedRegex($@"^(?:(?:and|ok|okay|so|what about|how about|tell me (?:more )?about|more about)\s+)*(?:the\s+)?(?:{Place}(?:\s+(?:one|option|choice))?(?:\s+please)?|(?:number|option|choice|no\.?|#)\s*(?<place>\d{{1,2}})|(?<place>\d{{1,2}}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex($@"(?:^|\s)(?:the\s+)?{Place}\s+(?:one|option|choice)\b|\sthe\s+{Place}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
