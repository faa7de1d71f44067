using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering.Units;

/// <summary>
/// Takes an answer apart. The sentences tell what is proved by what; the text tells what else is said between them, as in answers to several questions,
/// and where paragraphs begin.
/// </summary>
public static class AnswerUnits
{
    public static IReadOnlyList<AnswerUnit> Of(Answer.Grounded answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var units = new List<AnswerUnit>();
        var done = 0;
        foreach (var sentence in answer.Sentences)
        {
            var said = AnswerText.Of([sentence]);
            var start = said.Length == 0 ? -1 : answer.Text.IndexOf(said, done, StringComparison.Ordinal);
            var between = start < 0 ? "" : answer.Text[done..start];
            AddRemark(units, between);
            AddSentence(units, sentence, EndsLine(between));
            done = start < 0 ? done : start + said.Length;
        }

        // A text in which not one sentence is found says nothing of its own.
        AddRemark(units, done > 0 || units.Count == 0 ? answer.Text[done..] : "");

        return units;
    }

    private static void AddRemark(List<AnswerUnit> units, string between)
    {
        foreach (var remark in between.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            units.Add(new AnswerUnit(UnitKind.Remark, remark, [], BeginsParagraph: true));
        }
    }

    private static void AddSentence(List<AnswerUnit> units, Sentence sentence, bool beginsParagraph)
    {
        if (sentence.Items is not { } items)
        {
            units.Add(new AnswerUnit(UnitKind.Sentence, sentence.Text, sentence.Citations, beginsParagraph));

            return;
        }

        if (AnswerText.IntroductionOf(sentence) is { } introduction)
        {
            units.Add(new AnswerUnit(UnitKind.Introduction, introduction.Text, introduction.Citations, BeginsParagraph: true));
        }

        units.AddRange(items.Select(item => new AnswerUnit(UnitKind.Item, item.Text, item.Citations, BeginsParagraph: true)));
    }

    private static bool EndsLine(string between) => between.Contains('\n', StringComparison.Ordinal);
}
