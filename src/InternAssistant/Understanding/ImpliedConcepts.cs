using System.Collections.Frozen;

namespace InternAssistant.Understanding;

/// <summary>What a question speaks of without saying it: "how much do fellows get?" speaks of pay.</summary>
internal static class ImpliedConcepts
{
    private const double ImpliedWeight = 0.4;
    private const double OpenWeight = 0.7;

    private static readonly FrozenSet<string> Receiving = "get gets make makes receive receives given".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> MoneyWords = "pay paid salary stipend wage cost costs price rent fee fees refund reimbursed deposit tax allowance grant travel back discount voucher".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> PayStems = WordReader.Stems("pay");

    // "Until when can I apply?" wants the end, not any date near.
    private static readonly Concept End = Named("until", ImpliedWeight, "until till deadlin close latest later end by ongo roll");

    // "Is it still open?" asks about applications, not about anything that is open.
    private static readonly Concept Open = Named("open", OpenWeight, "appli deadlin close ongo roll until accept");

    // "Do I need to know Python?" wants what is required, not where Python is used.
    private static readonly Concept Requirement = Named("requirement", ImpliedWeight, "requir must need necessari expect experi knowledg background skill advantag plu prefer prerequisit qualif");

    /// <summary>The concepts that a question implies; mostly none.</summary>
    public static IEnumerable<Concept> Of(IReadOnlyList<Word> words, QuestionForm form, Lexicon lexicon)
    {
        if (form.AnswerType == AnswerType.Amount && !form.IsTypeLikely && words.Any(word => Receiving.Contains(word.Lower)) && !words.Any(word => MoneyWords.Contains(word.Lower)))
        {
            yield return Pay(lexicon);
        }

        if ((form.AnswerType == AnswerType.Date && words.Any(word => word.Lower is "until" or "till" or "latest" or "late")) || AsksForLastDay(words))
        {
            yield return End;
        }

        if (AsksWhetherOpen(words, form))
        {
            yield return Open;
        }

        if (AsksWhatToKnow(words))
        {
            yield return Requirement;
        }
    }

    /// <summary>True when "open" means open for applications, which the implied concept then stands for.</summary>
    public static bool AsksWhetherOpen(IReadOnlyList<Word> words, QuestionForm form) =>
        form.AnswerType is AnswerType.Any
        && words.Any(word => word.Lower == "open")
        && words.Any(word => word.Lower is "still" or "now" or "yet" or "already" or "application" or "applications");

    private static bool AsksWhatToKnow(IReadOnlyList<Word> words) =>
        words.Any(word => word.Lower is "know" or "speak" or "prerequisite" or "prerequisites") && words.Any(word => word.Lower is "need" or "must" or "have" or "should" or "required" or "necessary");

    private static bool AsksForLastDay(IReadOnlyList<Word> words) =>
        words.Zip(words.Skip(1)).Any(pair => pair.First.Lower is "last" or "final" && pair.Second.Lower is "day" or "date");

    private static Concept Pay(Lexicon lexicon) => new()
    {
        Text = "pay",
        Alternatives = [new Alternative(PayStems, 1), .. lexicon.Vocabulary.Of(PayStems), new Alternative(["grant"], Vocabulary.GroupStrength), new Alternative(["receiv"], Vocabulary.RelatedStrength)],
        Weight = ImpliedWeight,
    };

    private static Concept Named(string text, double weight, string stems) => new()
    {
        Text = text,
        Alternatives = [.. stems.Split(' ').Select((stem, index) => new Alternative([stem], index == 0 ? 1 : Vocabulary.GroupStrength))],
        Weight = weight,
    };
}
