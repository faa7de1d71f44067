using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>
/// Scores statements against a question: how much of the question is said by the statement, by its headings, by its
/// neighbours and by its document, and whether it contains the kind of thing that is asked for.
/// The constants were fitted by hand on the development questions. Not safe for concurrent use.
/// </summary>
internal sealed class StatementScorer(Question question, KnowledgeAnalysis knowledge)
{
    // From here on a concept is met at all; names, counted things and whose particulars are asked for want more.
    public const double Met = 0.35;
    private const double RequiredMet = 0.45;
    public const double FocusMet = 0.5;
    private const double SubjectMet = 0.6;

    // A word that stands in every posting ("apply") is common, and still it is what is asked.
    private const double LeastImportance = 0.4;
    private const double ImportanceInScope = 0.5;

    // Who asks what an entry asks, small words and all, means that entry.
    private const double WordForWord = 0.2;
    private const double NearlyWordForWord = 0.6;

    private readonly string? asker = AskerWord.In(question.Text);
    private readonly ConceptMatcher matcher = new(question, knowledge);
    private readonly TypeFit type = new(question);
    private readonly Dictionary<AnalysedSection, double> likenesses = [];
    private readonly HashSet<string> askedStems = StemSet.Of(question.InterpretedAs);
    private readonly double total = question.Concepts.Sum(concept => concept.Weight);

    /// <summary>How concepts are met; what it has found out is kept.</summary>
    public ConceptMatcher Matcher => matcher;

    /// <summary>What kind of thing is asked for.</summary>
    public TypeFit Type => type;

    /// <summary>The words of the question as it was understood, small ones too.</summary>
    public HashSet<string> AskedStems => askedStems;

    /// <summary>The statement as a candidate; null when it lacks the kind of thing, a name or a number that is asked for.</summary>
    public Candidate? Score(AnalysedSection section, int index, double passageShare)
    {
        if (total <= 0 || section.Statements[index].Asks || !type.Allows(section.Statements[index]))
        {
            return null;
        }

        double covered = 0, asked = 0, said = 0;
        var headingOnly = false;
        for (var at = 0; at < question.Concepts.Count; at++)
        {
            var concept = question.Concepts[at];
            var match = matcher.Match(at, section, index);
            if (!IsMet(concept, match, matcher.SharedBy(section)[at]))
            {
                return null;
            }

            covered += concept.Weight * match.Strength;
            if (ImportanceOf(concept, match) is var importance and > 0)
            {
                asked += importance;
                said += importance * match.Said;
            }

            headingOnly |= match.Said >= 0.5 && match.Own < 0.3 && concept.Weight >= 0.25 && !concept.IsCue;
        }

        var own = asked <= 0 ? 1 : said / asked;
        var coverage = covered / total;

        return new Candidate(section, index, coverage, own, coverage + Extras(section, index, own, passageShare), headingOnly) { IsEntry = IsEntry(section) };
    }

    /// <summary>How nearly a section's heading asks the same question, from 0 to 1, both ways.</summary>
    public double HeadingLikeness(AnalysedSection section)
    {
        if (!likenesses.TryGetValue(section, out var likeness))
        {
            likenesses[section] = likeness = ComputeLikeness(section);
        }

        return likeness;
    }

    /// <summary>How much it counts whether a concept is said here; 0 where the whole document is about it, and for cues.</summary>
    public static double ImportanceOf(Concept concept, ConceptMatch match) => concept.IsCue || (match.InScope && match.Said < FocusMet)
        ? 0
        : (concept.IsGeneric ? concept.Weight : Math.Max(concept.Weight, LeastImportance)) * (match.InScope ? ImportanceInScope : 1);

    /// <summary>True for what the question is about, not what is done to it, said beside it or taken over.</summary>
    public static bool IsSubject(Concept concept) => !concept.IsCue && !concept.IsVerb && !concept.IsAside && !concept.Inherited;

    private bool IsMet(Concept concept, ConceptMatch match, SectionStrengths shared)
    {
        // Elsewhere in the document is not enough for a number: it must stand here, above or in the title. And a telephone number belongs to
        // whom its own line, heading or page names, not to somebody who is named elsewhere.
        if ((concept.IsNumber || (concept.Required && !concept.IsPlace && type.AsksForParticulars))
            && Math.Max(match.Said, Math.Max(shared.Parents, shared.Scope)) < RequiredMet)
        {
            return false;
        }

        if (concept.Required && match.Strength < RequiredMet)
        {
            return false;
        }

        return !IsSubject(concept) || concept.Unknown
            || (!(type.AsksForPerson && match.Strength < Met) && !(type.AsksForParticulars && match.Strength < SubjectMet));
    }

    private bool IsEntry(AnalysedSection section) =>
        section.Section.IsQuestion && StemSet.Likeness(section.Heading, askedStems) >= NearlyWordForWord && AskerLikeness(section) >= 0;

    // What speaks for a statement beside its words. The weights are shares of full coverage.
    private double Extras(AnalysedSection section, int index, double own, double passageShare)
    {
        var statement = section.Statements[index];
        var extras = (0.3 * own) + (0.1 * passageShare);
        if (question.AnswerType != AnswerType.Any && statement.HasPlainly(question.AnswerType))
        {
            extras += question.AnswerType == AnswerType.Person ? 0.2 : question.IsTypeLikely ? 0.12 : 0.1;
        }

        extras += section.Section.IsQuestion
            ? (0.25 * HeadingLikeness(section)) + (index == 0 ? 0.06 : 0) + AskerLikeness(section)
            : (0.12 * HeadingLikeness(section)) + (index == 0 ? 0.02 : 0);
        extras += section.Section.IsQuestion && StemSet.Likeness(section.Heading, askedStems) is >= NearlyWordForWord and var likeness ? WordForWord * likeness : 0;

        if (question.Kind is QuestionKind.Definition or QuestionKind.Overview)
        {
            extras += DefinitionShape.Defines(question, statement) ? 0.22 : DefinitionShape.IsAbout(question, statement) ? 0.1 : 0;
        }

        extras += question.Kind == QuestionKind.List && statement.Statement.AnnouncesList ? 0.25 : 0;
        extras -= statement.Statement.Kind == StatementKind.FrontMatterLine ? 0.3 : 0;
        extras -= 0.001 * Math.Max(0, statement.Words.Count - 30);

        return extras;
    }

    // "How do I apply?" is not "When do I apply?".
    public double AskerLikeness(AnalysedSection section)
    {
        return asker is null || section.Asker is null ? 0 : asker == section.Asker ? 0.06 : -0.06;
    }

    private double ComputeLikeness(AnalysedSection section)
    {
        var heading = section.Heading.Where(stem => !QuestionWords.IsFiller(stem)).ToList();
        heading = heading.Count > 0 ? heading : [.. section.Heading.Where(stem => !QuestionWords.Ignored.Contains(stem))];
        if (heading.Count == 0 || total <= 0)
        {
            return 0;
        }

        var asked = question.Concepts.Select((concept, at) => concept.Weight * matcher.SharedBy(section)[at].Heading).Sum() / total;
        var answered = heading.Count(stem => question.Concepts.Any(concept => concept.Alternatives.Any(alternative => alternative.Stems.Contains(stem, StringComparer.Ordinal)))) / (double)heading.Count;

        return asked * ((0.5 * answered) + 0.5);
    }
}
