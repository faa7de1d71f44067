using InternAssistant.Answering.Facts.Clarifying;
using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts;

/// <summary>
/// Answers comparisons and choices over postings ("which pays most", "which are still open") from typed facts, as a small table
/// whose cells are cited by the lines that state them. Nothing is said where the facts are not there.
/// </summary>
public static class FactAnswerWriter
{
    private const double Sure = 0.9;
    private const int MostRows = 6;

    private static readonly PostingProperty[] Compared = [PostingProperty.Place, PostingProperty.Duration, PostingProperty.Start, PostingProperty.Applications, PostingProperty.Pay];

    /// <summary>The draft; null for other questions, and where fewer than two postings state what is asked.</summary>
    public static DraftAnswer? Write(Question question, Snapshot snapshot)
    {
        var state = StateAnswer.Write(question, PostingSheets.Of(snapshot));
        if (state.Count > 0)
        {
            return new DraftAnswer(state, Sure, []);
        }

        if ((FactQuestionReader.Read(question, PostingSheets.Of(snapshot)) ?? AmbiguityFinder.TableFor(question, snapshot)) is not { } asked)
        {
            return null;
        }

        var sentences = asked.Form switch
        {
            FactForm.Extreme => ExtremeAnswer.Write(asked, question.Now),
            FactForm.Select => SelectAnswer.Write(asked, question.Now),
            FactForm.Every => EveryAnswer.Write(asked, question.Now),
            _ => Table(asked, question.Now) is { } table ? [table] : [],
        };

        return sentences.Count == 0 ? null : new DraftAnswer(sentences, Sure, []);
    }

    /// <summary>The table of some postings; null when they are too many or fewer than <paramref name="least"/> state anything.</summary>
    internal static DraftSentence? Rows(IEnumerable<PostingSheet> sheets, IReadOnlyList<PostingProperty> properties, DateTimeOffset now, int least = 2)
    {
        var rows = sheets.Select(sheet => FactRow.Write(sheet, properties, now)).OfType<DraftItem>().ToList();

        return rows.Count < least || rows.Count > MostRows ? null : new DraftSentence("", [], rows, ByRule: true);
    }

    private static DraftSentence? Table(FactQuestion asked, DateTimeOffset now) =>
        Rows(asked.Sheets, asked.Properties.Count > 0 ? asked.Properties : Compared, now);
}
