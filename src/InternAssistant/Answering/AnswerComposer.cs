using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Makes sentences of the best candidates: the lead first, a list whole, postings apart, nothing twice.</summary>
internal sealed class AnswerComposer(Question question, IReadOnlyList<Candidate> candidates, KnowledgeAnalysis knowledge, AnsweringOptions options)
{
    private const double SameDocumentMargin = 0.1;
    private const double OtherDocumentMargin = 0.04;
    private const double TieMargin = 0.02;
    private const int MostChosen = 3;
    private const int MostWithContext = 2;
    private const int MostWords = 65;
    private const int ShortWords = 50;
    private const double Alike = 0.6;
    private const double AlikeInDocument = 0.85;
    private const double Parallel = 0.4;
    private const double SameQuestion = 0.62;
    private const double MuchCovered = 0.5;
    private const double LikelihoodMargin = 1;

    private readonly StatementScorer scorer = new(question, knowledge);

    public IReadOnlyList<DraftSentence> Compose()
    {
        var lead = candidates[0];
        var sentences = SentencesFor(lead);
        var quote = SentenceWriter.QuoteOf(lead.Section, lead.Statement);
        if (question.AnswerType != AnswerType.Date || PassedNotice.Of(lead.Section.Document.Document, lead.Analysed, quote, question.Now) is not { } notice)
        {
            return sentences;
        }

        // Nothing is left to look open that has closed, or ahead that lies behind.
        var at = sentences.TakeWhile(sentence => !sentence.Quotes.Contains(quote)).Count() + 1;

        return [.. sentences.Take(at).Append(notice).Concat(sentences.Skip(at)).Take(options.MaximumSentences)];
    }

    private IReadOnlyList<DraftSentence> SentencesFor(Candidate lead)
    {
        if (lead.Section.Section.IsQuestion && scorer.HeadingLikeness(lead.Section) >= SameQuestion)
        {
            return [.. WholeEntry(lead).Take(options.MaximumSentences)];
        }

        if (ListComposer.Compose(question, lead, candidates, options.MaximumItems) is { } list)
        {
            return [list];
        }

        return ShortSection(lead) ?? Sentences(lead);
    }

    // A section of a few short sentences is one thought: it is given whole, in its own order.
    private List<DraftSentence>? ShortSection(Candidate lead)
    {
        var section = lead.Section;
        var others = candidates.Any(candidate => candidate.Section.Document != section.Document && Rivals(candidate, lead) && candidate.Score >= lead.Score - OtherDocumentMargin);
        if (others || section.Statements.Count > MostChosen || section.Section.HeadingPath.Count == 0
            || section.Statements.Sum(statement => statement.Words.Count) > ShortWords
            || section.Statements.Any(statement => statement.Statement.Kind != StatementKind.Sentence || statement.Statement.AnnouncesList))
        {
            return null;
        }

        var kept = Enumerable.Range(0, section.Statements.Count).Where(index => index == lead.Index || KeepsNames(section.Statements[index], lead.Analysed)).ToList();

        return [.. kept.Select((index, position) => SentenceWriter.Write(section, index, position == 0 && (lead.HeadingOnly || SentenceWriter.OpensWithPronoun(section.Statements[index]))))];
    }

    // An FAQ entry is answered as staff wrote it.
    private IEnumerable<DraftSentence> WholeEntry(Candidate lead)
    {
        var section = lead.Section;
        var first = section.Statements.Count <= options.MaximumSentences ? 0 : Math.Min(lead.Index, section.Statements.Count - options.MaximumSentences);
        first = section.Statements.Take(lead.Index).All(statement => statement.Statement.Kind == StatementKind.Sentence) && lead.Index < 2 ? 0 : first;
        for (var index = first; index < section.Statements.Count; index++)
        {
            if (index != lead.Index && !KeepsNames(section.Statements[index], lead.Analysed) && StemSet.Likeness(section.Statements[index].Stems, lead.Analysed.Stems) >= Parallel)
            {
                continue;
            }

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
        foreach (var candidate in candidates.Skip(1).Where(candidate => Rivals(candidate, lead) && candidate.Score >= lead.Score - SameDocumentMargin))
        {
            if (candidate.Coverage >= MuchCovered && chosen.Count < MostChosen && !chosen.Exists(other => Repeats(candidate, other)) && Adds(candidate, lead) && KeepsNames(candidate.Analysed, lead.Analysed))
            {
                chosen.Add(candidate);
            }
        }

        var documents = chosen.Select(candidate => candidate.Section.Document).Distinct().Count();
        if (documents == 1)
        {
            AddContext(chosen);
        }

        return [.. chosen
            .OrderBy(candidate => chosen.FindIndex(other => other.Section.Document == candidate.Section.Document))
            .ThenBy(candidate => candidate.Section == lead.Section ? 0 : 1)
            .ThenBy(candidate => candidate == lead ? -1 : candidate.Statement.Span.Start)
            .Select(candidate => SentenceWriter.Write(candidate.Section, candidate.Index, NeedsSubject(candidate), documents > 1))];
    }

    private static bool Rivals(Candidate candidate, Candidate lead) => candidate.Likelihood >= lead.Likelihood - LikelihoodMargin;

    private static bool Adds(Candidate candidate, Candidate lead)
    {
        if (candidate.Section.Document != lead.Section.Document)
        {
            return candidate.Score >= lead.Score - OtherDocumentMargin;
        }

        // A second row or record is another thing; a second sentence says more of the same.
        return candidate.Statement.Kind == StatementKind.Sentence ? candidate.Section == lead.Section : candidate.Score >= lead.Score - TieMargin;
    }

    // Two postings stand side by side in one section: what is said of the other one, in the same words, does not belong here.
    private bool KeepsNames(AnalysedStatement other, AnalysedStatement lead)
    {
        var isParallel = StemSet.Likeness(other.Stems, lead.Stems) >= Parallel;

        return question.Concepts.Where(concept => concept.Required || (isParallel && !concept.IsCue))
            .All(concept => StemSet.StrengthOf(concept, lead.Stems) < 0.8 || StemSet.StrengthOf(concept, other.Stems) >= 0.5);
    }

    // The sentence after the lead often holds the rest: "If you are locked out, go to the desk. At night call …".
    private void AddContext(List<Candidate> chosen)
    {
        var lead = chosen[0];
        var section = lead.Section;
        for (var index = lead.Index + 1; index < section.Statements.Count && chosen.Count < MostWithContext; index++)
        {
            var next = section.Statements[index];
            if (lead.Statement.Kind != StatementKind.Sentence || next.Statement.Kind != StatementKind.Sentence || next.Statement.Paragraph != lead.Statement.Paragraph
                || chosen.Sum(candidate => candidate.Analysed.Words.Count) + next.Words.Count > MostWords)
            {
                return;
            }

            if (!chosen.Exists(candidate => candidate.Section == section && candidate.Index == index) && (KeepsNames(next, lead.Analysed) || StemSet.Likeness(next.Stems, lead.Analysed.Stems) < 0.3))
            {
                chosen.Add(lead with { Index = index, HeadingOnly = false });
            }
        }
    }

    // Two postings say the same of different pay: another number is another statement.
    private static bool Repeats(Candidate candidate, Candidate other) =>
        candidate.Analysed.Stems.Where(stem => stem.Any(char.IsAsciiDigit)).All(other.Analysed.Stems.Contains)
        && (StemSet.Likeness(candidate.Analysed.Stems, other.Analysed.Stems) >= (candidate.Section.Document == other.Section.Document ? AlikeInDocument : Alike)
            || candidate.Analysed.Stems.All(other.Analysed.Stems.Contains));

    private static bool NeedsSubject(Candidate candidate) =>
        candidate.HeadingOnly || candidate.Statement.Kind != StatementKind.Sentence || SentenceWriter.OpensWithPronoun(candidate.Analysed);
}
