using System.Text.RegularExpressions;

namespace InternAssistant.Understanding;

/// <summary>Recognises comparisons and overviews, which are laid out in their own way.</summary>
internal static class KindReader
{
    private const string Grade = "(?:better|worse|longer|shorter|higher|lower|cheaper|best|longest|shortest|highest|lowest|cheapest|more|most|earlier|later|earliest|latest|bigger|larger|smaller|nearer|closer|faster)";

    private static readonly Regex Comparison = Linear(
        $"\\b(?:difference|differences|differ|compare|compared|comparison|comparing|versus|vs)\\b|^(?:and |so |ok )*which (?:one |of [^ ]+ |[^ ]+ ){{0,4}}(?:is |are |pays |pay |lasts |last |has |have |starts |start |takes |take |offers )?(?:the )?{Grade}\\b|\\b{Grade} (?:[^ ]+ ){{0,6}}(?:than|or)\\b");

    private static readonly Regex Overview = Linear(
        "\\b(?:tell|teach) (?:me|us) (?:[^ ]+ ){0,3}about\\b|\\b(?:overview|summary|summarise|summarize|introduction) (?:of|to|on)?\\b|^(?:hi |hello |so |and |ok )*(?:what is|what's|whats|what are) (?:[^ ]+ ){1,6}(?:all )?about$|\\bwhat (?:should|do|can|must) i (?:need to )?know about\\b|\\bwhat can (?:you|u) tell me about\\b|^(?:please |can you |could you )*(?:describe|introduce) (?:me )?(?:the|your|this)\\b|\\b(?:more|some|any) (?:information|info|details) (?:about|on|regarding)\\b");

    /// <summary>The kind with what the words add to it; lists, and what has its own form, stay.</summary>
    public static QuestionKind Refine(QuestionKind kind, IReadOnlyList<Word> words)
    {
        var said = string.Join(' ', words.Select(word => word.Surface.ToLowerInvariant().Replace('’', '\'')));

        if (kind is (QuestionKind.Fact or QuestionKind.YesNo or QuestionKind.Definition) && Comparison.IsMatch(said))
        {
            return QuestionKind.Comparison;
        }

        return kind is (QuestionKind.Fact or QuestionKind.YesNo or QuestionKind.Definition) && Overview.IsMatch(said) ? QuestionKind.Overview : kind;
    }

    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
