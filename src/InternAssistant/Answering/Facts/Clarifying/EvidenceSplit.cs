using InternAssistant.Answering.Selection;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>
/// Finds out from the evidence whether an answer splits by posting: what would be said first is said of one posting, and as likely statements say
/// something else of others.
/// </summary>
internal static class EvidenceSplit
{
    private const double Margin = 2.5;
    private const double UntypedMargin = 0.75;
    private const double GeneralMargin = 0.75;
    private const double SameHeading = 0.5;
    private const double SameWords = 0.85;

    /// <summary>The postings that have an answer of their own; fewer than two when the evidence does not split.</summary>
    public static IReadOnlyList<PostingSheet> Of(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, double leastConfidence)
    {
        var sheets = PostingSheets.Of(snapshot);
        var candidates = CandidateFinder.Find(question, hits, KnowledgeAnalysis.Of(snapshot));
        if (candidates.Count < 2 || AnswerModel.BuiltIn.Confidence(candidates[0].Likelihood) < leastConfidence || SheetsOf(candidates[0], sheets) is not [var first])
        {
            return [];
        }

        var lead = candidates[0];
        var margin = question.AnswerType == AnswerType.Any ? UntypedMargin : Margin;
        var split = new List<PostingSheet> { first };
        foreach (var candidate in candidates.Skip(1).TakeWhile(candidate => candidate.Likelihood >= lead.Likelihood - margin))
        {
            switch (SheetsOf(candidate, sheets))
            {
                case [] when candidate.Likelihood >= lead.Likelihood - GeneralMargin && Answers(question, candidate):
                    return [];
                case [var other] when !split.Contains(other) && IsParallel(question, lead, candidate) && Differs(question, lead, candidate):
                    split.Add(other);
                    break;
                default:
                    break;
            }
        }

        return [.. sheets.All.Where(split.Contains)];
    }

    // A statement is about the posting whose page it stands on; elsewhere about the one that it and its heading name most.
    private static List<PostingSheet> SheetsOf(Candidate candidate, PostingSheets sheets)
    {
        var own = sheets.All.Where(sheet => ReferenceEquals(sheet.Document, candidate.Section.Document.Document)).ToList();
        if (own.Count == 1)
        {
            return own;
        }

        var named = sheets.NamesIn(PostingName.Words($"{candidate.Section.Section.OwnHeading} {candidate.Statement.Text}")).Values
            .SelectMany(named => named)
            .CountBy(sheet => sheet)
            .ToList();

        return named.Count == 0 ? [] : [.. named.Where(pair => pair.Value == named.Max(other => other.Value)).Select(pair => pair.Key)];
    }

    private static bool Answers(Question question, Candidate candidate) => question.AnswerType == AnswerType.Any || candidate.Analysed.HasPlainly(question.AnswerType);

    private static bool IsParallel(Question question, Candidate lead, Candidate other) => question.AnswerType == AnswerType.Any
        ? StemSet.Likeness(HeadingOf(lead), HeadingOf(other)) >= SameHeading
        : lead.Analysed.HasPlainly(question.AnswerType) && other.Analysed.HasPlainly(question.AnswerType);

    // What has no number says how it is in words: "continuously".
    private static bool Differs(Question question, Candidate lead, Candidate other) => question.AnswerType is AnswerType.Any or AnswerType.Person or AnswerType.Place || NumbersOf(lead).Count + NumbersOf(other).Count == 0
        ? StemSet.Likeness(lead.Analysed.Stems, other.Analysed.Stems) < SameWords
        : !NumbersOf(lead).SetEquals(NumbersOf(other));

    // A section without a heading of its own says nothing of what it is about.
    private static HashSet<string> HeadingOf(Candidate candidate) => StemSet.Of(candidate.Section.Section.OwnHeading ?? candidate.Section.Document.Document.Id);

    private static HashSet<string> NumbersOf(Candidate candidate) => [.. candidate.Analysed.Stems.Where(stem => stem.Any(char.IsAsciiDigit))];
}
