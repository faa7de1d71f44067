using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>
/// Finds questions whose answer splits by posting: each posting has its own, and neither the question nor the conversation
/// says which is meant. Not where one answer fits all, where a page speaks for all, or where a short table can show all.
/// </summary>
public static class AmbiguityFinder
{
    private const int MostChoices = 4;
    private const int MostInTable = 3;
    private const int TurnsLookedAt = 4;

    /// <summary>What the question leaves open; null when it is clear.</summary>
    /// <param name="question">The question as understood.</param>
    /// <param name="history">The earlier turns, oldest first.</param>
    /// <param name="snapshot">The snapshot that is asked.</param>
    public static Ambiguity? Find(Question question, IReadOnlyList<PastTurn> history, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(history);
        var sheets = PostingSheets.Of(snapshot);
        if (sheets.All.Count < 2 || question.ForeignLanguage is not null || question.SmallTalk is not null || FactQuestionReader.Read(question, sheets) is not null || Topic(question, sheets) is not { } topic)
        {
            return null;
        }

        var meant = Split(topic, sheets, snapshot);
        if (meant.Count < 2 || NamedIn(question, sheets))
        {
            return null;
        }

        return Known(topic, sheets, history) is { } known ? known : FitsInTable(topic, meant) ? null : Ask(topic, meant);
    }

    /// <summary>
    /// What the evidence leaves open, where the question's own words tell nothing: each posting says something else. Up to three amounts, dates or
    /// durations are shown instead.
    /// </summary>
    /// <param name="question">The question as understood.</param>
    /// <param name="hits">What was found for it.</param>
    /// <param name="history">The earlier turns, oldest first.</param>
    /// <param name="snapshot">The snapshot that is asked.</param>
    /// <param name="leastConfidence">The confidence from 0 to 1 under which nothing would be answered.</param>
    public static Ambiguity? Find(Question question, IReadOnlyList<Hit> hits, IReadOnlyList<PastTurn> history, Snapshot snapshot, double leastConfidence)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(history);
        var sheets = PostingSheets.Of(snapshot);
        if (sheets.All.Count < 2 || !question.IsAnswerable || question.ForeignLanguage is not null || FactQuestionReader.Read(question, sheets) is not null
            || NamedIn(question, sheets) || SplitQuestion.IsGeneral(FactQuestionReader.OwnPart(question), sheets))
        {
            return null;
        }

        var meant = !IsPlain(question.InterpretedAs) ? [] : EvidenceSplit.Of(question, hits, snapshot, leastConfidence);
        var topic = SplitTopics.Asked(question.InterpretedAs);

        return meant.Count < 2 ? null
            : Known(topic, sheets, history) is { } known ? known
            : question.AnswerType is not (AnswerType.Any or AnswerType.Person) && meant.Count <= MostInTable ? null
            : Ask(topic, [.. meant]);
    }

    /// <summary>The postings and the property of a question that a short table answers; null for all others.</summary>
    internal static FactQuestion? TableFor(Question question, Snapshot snapshot)
    {
        var sheets = PostingSheets.Of(snapshot);

        return sheets.All.Count > 1 && Topic(question, sheets) is { Property: { } property } topic && !NamedIn(question, sheets) && Split(topic, sheets, snapshot) is { Count: > 1 } meant && FitsInTable(topic, meant)
            ? new FactQuestion(FactForm.List, meant, [property])
            : null;
    }

    // A choice repeats the question: only words are repeated, no address and no mark-up.
    private static bool IsPlain(string text) => Array.TrueForAll(text.Split(' '), word => word.Trim(',', '.', '?', '!', ';', '(', ')', '\'', '"').All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '’' or '&' or '/' or '€' or '$' or '%'));

    private static SplitTopic? Topic(Question question, PostingSheets sheets) => SplitQuestion.TopicOf(FactQuestionReader.OwnPart(question), sheets) ?? SplitQuestion.TopicOf(question, FactQuestionReader.OwnPart(question), sheets);

    private static bool NamedIn(Question question, PostingSheets sheets) => sheets.NamesIn(PostingName.Words(question.InterpretedAs)).Count > 0;

    private static List<PostingSheet> Split(SplitTopic topic, PostingSheets sheets, Snapshot snapshot) =>
        topic.Property is { } property ? SplitEvidence.ByValue(sheets, property, snapshot) : SplitEvidence.BySection(sheets, topic);

    private static Ambiguity.Known? Known(SplitTopic topic, PostingSheets sheets, IReadOnlyList<PastTurn> history)
    {
        var named = history.TakeLast(TurnsLookedAt).Reverse().Select(turn => sheets.NamedBy(PostingName.Words(turn.Question))).FirstOrDefault(found => found.Count > 0);

        return named is [var one] ? new Ambiguity.Known(ValueOf(topic, one)) : null;
    }

    private static bool FitsInTable(SplitTopic topic, List<PostingSheet> meant) =>
        topic.Property is { } property && meant.Count <= MostInTable && meant.TrueForAll(sheet => sheet.Of(property).Count() == 1);

    private static Ambiguity.Open Ask(SplitTopic topic, List<PostingSheet> meant) => new(
        $"{topic.Name} differs between the postings. Which one do you mean?",
        [.. meant.Take(MostChoices).Select(sheet => new Choice(sheet.Name, ValueOf(topic, sheet)))]);

    private static string ValueOf(SplitTopic topic, PostingSheet sheet) => topic.Ask.Replace("{0}", sheet.Name, StringComparison.Ordinal);
}
