using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Makes sentences of the best candidates: the lead first, a list whole, postings apart, nothing twice.</summary>
internal sealed class AnswerComposer(Question question, IReadOnlyList<Candidate> candidates, KnowledgeAnalysis knowledge, AnsweringOptions options)
{
    private const double SameDocumentMargin = 0.1;
    private const double OtherDocumentMargin = 0.04;
    private const double Alike = 0.6;
    private const double AlikeInDocument = 0.85;
    private const double SameQuestion = 0.62;

    private readonly StatementScorer scorer = new(question, knowledge);

    public IReadOnlyList<DraftSentence> Compose()
    {
        var lead = candidates[0];
        if (lead.Section.Section.IsQuestion && scorer.HeadingLikeness(lead.Section) >= SameQuestion)
        {
            return [.. WholeEntry(lead).Take(options.MaximumSentences)];
        }

        if (ListComposer.Compose(question, lead, candidates, options.MaximumItems) is { } list)
        {
            return [list];
        }

        return Sentences(lead);
    }

    // An FAQ entry is answered as staff wrote it.
    private IEnumerable<DraftSentence> WholeEntry(Candidate lead)
    {
        var section = lead.Section;
        var first = section.Statements.Count <= options.MaximumSentences ? 0 : Math.Min(lead.Index, section.Statements.Count - options.MaximumSentences);
        first = section.Statements.Take(lead.Index).All(statement => statement.Statement.Kind == StatementKind.Sentence) && lead.Index < 2 ? 0 : first;
        for (var index = first; index < section.Statements.Count; index++)
        {
            if (section.Statements[index].Statement.AnnouncesList && ListComposer.Announced(section, index, options.MaximumItems) is { } list)
            {
                yield return list;
                index = ListComposer.LastOfBlock(section, index);
            }
            else
            {
                yield return SentenceWriter.Write(section, index, withSubject: false);
            }
        }
    }

    private List<DraftSentence> Sentences(Candidate lead)
    {
        var chosen = new List<Candidate> { lead };
        var several = question.Kind is QuestionKind.Definition or QuestionKind.HowTo ? 3 : 2;
        foreach (var candidate in candidates.Skip(1).TakeWhile(candidate => candidate.Score >= lead.Score - SameDocumentMargin))
        {
            var sameDocument = chosen.Exists(other => other.Section.Document == candidate.Section.Document);
            if (chosen.Exists(other => Repeats(candidate, other)) || candidate.Coverage < options.MinimumCoverage)
            {
                continue;
            }

            var fits = sameDocument
                ? chosen.Count < several && candidate.Section == lead.Section
                : candidate.Score >= lead.Score - OtherDocumentMargin && chosen.Count < options.MaximumSentences - 1;
            if (fits)
            {
                chosen.Add(candidate);
            }
        }

        var documents = chosen.Select(candidate => candidate.Section.Document).Distinct().Count();

        return [.. chosen
            .OrderBy(candidate => chosen.FindIndex(other => other.Section.Document == candidate.Section.Document))
            .ThenBy(candidate => candidate == lead ? -1 : candidate.Statement.Span.Start)
            .Select(candidate => SentenceWriter.Write(candidate.Section, candidate.Index, NeedsSubject(candidate), documents > 1))];
    }

    private static bool Repeats(Candidate candidate, Candidate other) =>
        StemSet.Likeness(candidate.Analysed.Stems, other.Analysed.Stems) >= (candidate.Section.Document == other.Section.Document ? AlikeInDocument : Alike)
        || candidate.Analysed.Stems.All(other.Analysed.Stems.Contains);

    private static bool NeedsSubject(Candidate candidate) =>
        candidate.HeadingOnly || candidate.Statement.Kind != StatementKind.Sentence || SentenceWriter.OpensWithPronoun(candidate.Analysed);
}
