using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>
/// Scores statements against a question: how much of the question is said by the statement, by its headings, by its
/// neighbours and by its document, and whether it contains the kind of thing that is asked for.
/// </summary>
internal sealed class StatementScorer(Question question, KnowledgeAnalysis knowledge)
{
    // How much a word counts for a statement by where it stands.
    private const double Announced = 0.95;
    private const double InHeading = 0.95;
    private const double InParentHeading = 0.9;
    private const double InScope = 0.95;
    private const double InScopeOfRecord = 0.55;
    private const double JustBefore = 0.65;
    private const double JustAfter = 0.45;
    private const double InSection = 0.4;
    private const double RareInShortDocument = 0.7;
    private const double ElsewhereInShortDocument = 0.35;
    private const double RareInLongDocument = 0.2;

    private const double RequiredStrength = 0.45;
    private const double MetStrength = 0.35;
    private const double FocusStrength = 0.5;
    private const double SubjectStrength = 0.6;
    private const double LeastSubject = 0.5;

    // What the document as a whole is about does not answer: something of the rest must be said here.
    private const double LeastSaid = 0.2;

    // A rare word that nothing here stands for is most likely what the question is about.
    private const double MostMissing = 0.7;
    private const double LeastImportance = 0.4;
    private const double OwnShare = 0.3;

    private readonly string? unit = question.Concepts.Where(concept => concept.IsCue).Select(concept => concept.Text.ToLowerInvariant()).FirstOrDefault(QuestionWords.TimeUnits.Contains);
    private readonly bool asksForNames = question.AnswerType == AnswerType.Person && question.Concepts.Any(concept => concept.IsCue && concept.Text is "name" or "names");
    private readonly double total = question.Concepts.Sum(concept => concept.Weight);

    /// <summary>The statement as a candidate; null when it cannot be an answer.</summary>
    public Candidate? Score(AnalysedSection section, int index, double passageShare)
    {
        var statement = section.Statements[index];
        if (total <= 0 || !FitsType(section, index))
        {
            return null;
        }

        double covered = 0, asked = 0, said = 0, missing = 0, missingVerb = 0, mass = 0;
        var headingOnly = false;
        foreach (var concept in question.Concepts)
        {
            var match = Match(concept, section, index);
            if ((concept.Required && match.Strength < RequiredStrength) || (concept.IsFocus && !concept.IsCue && !concept.Inherited && !IsGeneric(concept) && Math.Min(match.Strength, Tight(concept, section)) < FocusStrength))
            {
                return null;
            }

            if (AsksForNumber && match.Strength < MetStrength && concept.Weight >= LeastSubject && !concept.IsCue && !concept.IsVerb && !concept.IsAside && !concept.Inherited)
            {
                return null;
            }

            if (AsksForParticulars && !concept.IsCue && !concept.IsVerb && !concept.IsAside && !concept.Inherited && match.Strength < SubjectStrength)
            {
                return null;
            }

            covered += concept.Weight * match.Strength;
            mass += concept.IsCue ? 0 : concept.Weight * match.Said;
            if (match.Strength < MetStrength && !concept.IsCue && !concept.IsAside && !concept.Inherited)
            {
                (missing, missingVerb) = concept.IsVerb ? (missing, Math.Max(missingVerb, concept.Weight)) : (Math.Max(missing, concept.Weight), missingVerb);
            }

            if (!concept.IsCue && (!match.InScope || match.Said >= 0.5))
            {
                // A word that stands in every posting ("apply") is common, and still it is what is asked.
                var importance = (IsGeneric(concept) ? concept.Weight : Math.Max(concept.Weight, LeastImportance)) * (match.InScope ? 0.5 : 1);
                asked += importance;
                said += importance * match.Said;
            }

            headingOnly |= match.Strength >= 0.5 && match.Said >= 0.5 && concept.Weight >= 0.25 && !concept.IsCue && OwnStrength(concept, statement) < 0.3;
        }

        var own = asked <= 0 ? 1 : said / asked;
        if (own < LeastSaid || missing >= MostMissing)
        {
            return null;
        }

        var coverage = covered / total;

        return new Candidate(section, index, coverage, own, coverage + Extras(section, index, own, passageShare), missing, missingVerb, mass, headingOnly);
    }

    // "Which hotels …": only hotels will do, not what is merely related, unless the documents have nothing nearer.
    private double Tight(Concept concept, AnalysedSection section)
    {
        var tight = concept with { Alternatives = [.. concept.Alternatives.Where(alternative => alternative.Strength > Vocabulary.RelatedStrength)] };
        if (!tight.Alternatives.Any(alternative => alternative.Stems.All(stem => knowledge.DocumentCount(stem) > 0)))
        {
            return 1;
        }

        return Math.Max(Math.Max(StemSet.StrengthOf(tight, section.Stems), StemSet.StrengthOf(tight, section.Heading)), Math.Max(StemSet.StrengthOf(tight, section.Parents), StemSet.StrengthOf(tight, section.Document.Scope)));
    }

    // A phone number or an address belongs to somebody: all that says to whom must fit.
    private bool AsksForParticulars => question.AnswerType is AnswerType.Phone or AnswerType.Email or AnswerType.PostalAddress or AnswerType.PostalCode;

    // Amounts, times and counts stand everywhere: one is an answer only where the thing that it measures is spoken of.
    private bool AsksForNumber => !question.IsTypeLikely && question.AnswerType is AnswerType.Amount or AnswerType.Count or AnswerType.Duration or AnswerType.Date or AnswerType.Year or AnswerType.ClockTime or AnswerType.Measure or AnswerType.Percentage;

    private double Extras(AnalysedSection section, int index, double ownShare, double passageShare)
    {
        var statement = section.Statements[index];
        var extras = (OwnShare * ownShare) + (0.1 * passageShare);
        if (question.AnswerType != AnswerType.Any && AnswerTypeMatcher.HasPlainly(question.AnswerType, statement.Statement.Text))
        {
            extras += question.AnswerType == AnswerType.Person ? 0.2 : question.IsTypeLikely ? 0.12 : 0.1;
        }

        if (section.Section.IsQuestion)
        {
            extras += (0.25 * HeadingLikeness(section)) + (index == 0 ? 0.06 : 0);
        }
        else
        {
            extras += (0.12 * HeadingLikeness(section)) + (index == 0 ? 0.02 : 0);
        }

        if (question.Kind == QuestionKind.Definition && (IsSubject(statement) || Defines(statement)))
        {
            extras += 0.1 + (Defines(statement) ? 0.12 : 0);
        }

        if (question.Kind == QuestionKind.List && statement.Statement.AnnouncesList)
        {
            extras += 0.25;
        }

        extras -= statement.Statement.Kind == StatementKind.FrontMatterLine ? 0.08 : 0;
        extras -= 0.001 * Math.Max(0, statement.Words.Count - 30);

        return extras;
    }

    /// <summary>How nearly a section's heading asks the same question, from 0 to 1, both ways.</summary>
    public double HeadingLikeness(AnalysedSection section)
    {
        var heading = section.Heading.Where(stem => !IsFiller(stem)).ToList();
        if (heading.Count == 0 || total <= 0)
        {
            return 0;
        }

        var asked = question.Concepts.Sum(concept => concept.Weight * StemSet.StrengthOf(concept, section.Heading)) / total;
        var answered = heading.Count(stem => question.Concepts.Any(concept => concept.Alternatives.Any(alternative => alternative.Stems.Contains(stem, StringComparer.Ordinal)))) / (double)heading.Count;

        return asked * ((0.5 * answered) + 0.5);
    }

    private static bool IsGeneric(Concept concept) => QuestionWords.Generic.Contains(concept.Text.ToLowerInvariant());

    private static bool IsFiller(string stem) => QuestionWords.Ignored.Contains(stem) || QuestionWords.Generic.Contains(stem);

    // "What is HAIbrid?": the statement begins with the word that is asked about.
    private bool IsSubject(AnalysedStatement statement) => question.Concepts.Any(concept =>
        concept.Weight >= 0.25 && concept.Alternatives.Take(1).Any(alternative => statement.PositionOf(alternative.Stems) is >= 0 and < 4));

    // "HAIbrid (human and AI) …", "the canteen, which we call the Dairy", "PELAGIA is …"
    private bool Defines(AnalysedStatement statement)
    {
        foreach (var concept in question.Concepts.Where(concept => concept.Weight >= 0.25))
        {
            var stems = concept.Alternatives[0].Stems;
            var at = statement.PositionOf(stems);
            if (at < 0)
            {
                continue;
            }

            var text = statement.Statement.Text;
            var end = statement.Words[at + stems.Count - 1].End;
            var next = at + stems.Count < statement.Words.Count ? statement.Words[at + stems.Count].Lower : "";
            var before = at > 0 ? statement.Words[at - 1].Lower : "";
            if (next is "is" or "are" or "was" or "means" or "stands" || before is "called" or "named" or "call" || (end + 1 < text.Length && text[end] is ',' or ':') || (end + 2 < text.Length && text[end + 1] == '('))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How well a concept is met for a statement; how well by the statement, its heading and neighbours alone; whether the document is about it.</summary>
    private (double Strength, double Said, bool InScope) Match(Concept concept, AnalysedSection section, int index)
    {
        var statement = section.Statements[index];
        if (concept.IsCue && !question.IsTypeLikely)
        {
            var isUnit = QuestionWords.TimeUnits.Contains(concept.Text.ToLowerInvariant());

            return (OwnStrength(concept, statement) > 0 ? 1 : isUnit ? 0.2 : 0.8, 0, false);
        }

        var own = OwnStrength(concept, statement);
        var said = Math.Max(own, InHeading * StemSet.StrengthOf(concept, section.Heading));
        said = Math.Max(said, Announced * AnnouncerStrength(concept, section, index));
        said = Math.Max(said, NeighbourStrength(concept, section, index));
        var scope = Math.Max(InParentHeading * StemSet.StrengthOf(concept, section.Parents), (IsOneRecordOfMany(section, statement) ? InScopeOfRecord : InScope) * StemSet.StrengthOf(concept, section.Document.Scope));
        var strength = Math.Max(said, scope);
        strength = Math.Max(strength, InSection * StemSet.StrengthOf(concept, section.Stems));
        var inDocument = DocumentStrength(concept, section.Document);

        return (Math.Max(strength, inDocument), said, Math.Max(scope, inDocument) >= RareInShortDocument);
    }

    // Each of several records has a subject of its own; the page's title says little about it.
    private static bool IsOneRecordOfMany(AnalysedSection section, AnalysedStatement statement) =>
        statement.Statement.Kind == StatementKind.Record && section.Statements.Count(other => other.Statement.Kind == StatementKind.Record) > 1;

    private static double OwnStrength(Concept concept, AnalysedStatement statement) =>
        concept.Alternatives.Max(alternative => statement.StrengthOf(alternative));

    private static double AnnouncerStrength(Concept concept, AnalysedSection section, int index)
    {
        var paragraph = section.Statements[index].Statement.Paragraph;
        for (var before = index - 1; before >= 0 && section.Statements[before].Statement.Paragraph == paragraph; before--)
        {
            if (section.Statements[before].Statement.AnnouncesList)
            {
                return OwnStrength(concept, section.Statements[before]);
            }
        }

        return 0;
    }

    private static double NeighbourStrength(Concept concept, AnalysedSection section, int index)
    {
        if (section.Statements[index].Statement.Kind is StatementKind.ListItem or StatementKind.Record or StatementKind.TableRow or StatementKind.LabelValue or StatementKind.FrontMatterLine)
        {
            return 0;
        }

        var paragraph = section.Statements[index].Statement.Paragraph;
        var strength = 0d;
        for (var other = Math.Max(0, index - 2); other <= Math.Min(section.Statements.Count - 1, index + 1); other++)
        {
            if (other != index && section.Statements[other].Statement.Paragraph == paragraph)
            {
                strength = Math.Max(strength, (other < index ? JustBefore : JustAfter) * OwnStrength(concept, section.Statements[other]));
            }
        }

        return strength;
    }

    // A short document is about one thing, and its rare words say what: a posting's page names its group once.
    private double DocumentStrength(Concept concept, AnalysedDocument document)
    {
        var best = 0d;
        foreach (var alternative in concept.Alternatives)
        {
            if (StemSet.ContainsAll(document.Stems, alternative.Stems))
            {
                var isRare = alternative.Stems.Any(knowledge.IsRare);
                var place = !document.IsShort ? isRare ? RareInLongDocument : 0
                    : isRare && StemSet.ContainsAll(document.Lead, alternative.Stems) ? RareInShortDocument
                    : ElsewhereInShortDocument;
                best = Math.Max(best, alternative.Strength * place);
            }
        }

        return best;
    }

    private bool FitsType(AnalysedSection section, int index)
    {
        var statement = section.Statements[index];
        if (question.AnswerType == AnswerType.Count)
        {
            return CountBinding.Holds(question, statement);
        }

        if (asksForNames)
        {
            return AnswerTypeMatcher.HasPersonName(statement.Statement.Text);
        }

        if (question.AnswerType == AnswerType.Duration && unit is not null)
        {
            return AnswerTypeMatcher.HasCountOf(unit, statement.Statement.Text);
        }

        return question.IsTypeLikely
            || AnswerTypeMatcher.Has(question.AnswerType, statement.Statement.Text)
            || (statement.Statement.AnnouncesList && question.AnswerType is AnswerType.Place or AnswerType.People or AnswerType.Person);
    }
}
