using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Tells when a question asks for something current and everything there is has closed.</summary>
public static class Expiry
{
    /// <summary>True for "which postings are open now" when the applications of every posting have closed.</summary>
    public static bool Covers(Question question, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(question);
        var sheets = PostingSheets.Of(snapshot);
        var read = new FactQuestionWords(FactQuestionReader.OwnPart(question), sheets);

        return sheets.All.Count > 0
            && question.ForeignLanguage is null
            && read is { AsksWhich: true, HasResidue: false, Properties: [PostingProperty.Applications], Named.Count: 0 }
            && sheets.All.All(sheet => ApplicationStates.Of(sheet, question.Now).Phase == ApplicationPhase.Closed);
    }
}
