using InternAssistant.Knowledge.Facts;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Answers "is it still open", "can I still apply" and "has it started" by the clock.</summary>
internal static class StateAnswer
{
    private const int MostRows = 6;

    private static readonly HashSet<string> Asking = ["still", "open", "closed", "accepting", "expired", "too", "already", "yet", "late"];

    /// <summary>The sentences; none for other questions and where the documents do not tell.</summary>
    public static IReadOnlyList<DraftSentence> Write(Question question, PostingSheets sheets)
    {
        var read = new FactQuestionWords(FactQuestionReader.OwnPart(question), sheets);
        var words = PostingName.Words(FactQuestionReader.OwnPart(question));
        var meant = Meant(question, sheets);
        if (read.Count == 0 || read.HasResidue || read.AsksWhich || meant.Count == 0 || words.Any(word => word is "how" or "where" or "who" or "why" or "whom"))
        {
            return [];
        }

        if (read.Properties is [PostingProperty.Start] && words[0] is "has" or "have" or "did" && meant is [var one])
        {
            return Started(one, question.Now);
        }

        return read.Properties is [PostingProperty.Applications] or [PostingProperty.Deadline] && words.Any(Asking.Contains) ? Applications(meant, question.Now) : [];
    }

    private static IReadOnlyList<PostingSheet> Meant(Question question, PostingSheets sheets)
    {
        var named = sheets.NamedBy(PostingName.Words(question.InterpretedAs));

        return named.Count > 0 ? named : sheets.All.Count <= MostRows ? sheets.All : [];
    }

    private static IReadOnlyList<DraftSentence> Applications(IReadOnlyList<PostingSheet> meant, DateTimeOffset now)
    {
        if (meant is [var one])
        {
            return StateSentence.Write(one, ApplicationStates.Of(one, now)) is { } sentence ? [sentence] : [];
        }

        return meant.Any(sheet => ApplicationStates.Of(sheet, now).Phase != ApplicationPhase.Unknown) && FactAnswerWriter.Rows(meant, [PostingProperty.Applications], now, least: 1) is { } table ? [table] : [];
    }

    private static IReadOnlyList<DraftSentence> Started(PostingSheet sheet, DateTimeOffset now)
    {
        var fact = sheet.Of(PostingProperty.Start).FirstOrDefault();
        if (fact?.Value is not CalendarValue { To: null } date || DaySpan.Of(date.From) is not { } days)
        {
            return [];
        }

        var today = LocalDay.At(now, sheet.Typed?.TimeZone);
        var when = days.First == days.Last ? $"on {DateWords.Of(days.First)}" : $"in {DateWords.Of(date.From)}";
        var text = today.IsPast(days.Last) || (days.First == days.Last && today.HasCome(days.First)) ? $"{sheet.Name} started {when}."
            : today.Latest < days.First ? $"{sheet.Name} has not started; it starts {when}." : $"{sheet.Name} starts {when}.";

        return [new DraftSentence(text, StateSentence.Proved(sheet, fact.Quotes), ByRule: true)];
    }
}
