using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>How much of what the question speaks of the statement says, and what it leaves out.</summary>
internal sealed class ConceptFeatures(Question question, ConceptMatcher matcher, TypeFit type)
{
    // From here on a concept is met at all; names, counted things and whose particulars are asked for want more.
    private const double Met = 0.35;
    private const double RequiredMet = 0.45;
    private const double FocusMet = 0.5;
    private const double SubjectMet = 0.6;
    private const double LeastSaid = 0.2;

    // A word that stands in every posting ("apply") is common, and still it is what is asked.
    private const double LeastImportance = 0.4;
    private const double ImportanceInScope = 0.5;

    public static readonly string[] Names =
        "coverage own ownStrict missing missingVerb required number focus subject particulars unknown sectionGap leastSaid heavyUnsaid unsaid cues lastMissing missingCount heaviestMissing sectionSaid concepts".Split(' ');

    private readonly double share = Concept.ShareOfOne(question.Concepts);

    public void Add(FeatureRow row, AnalysedSection section, int index)
    {
        var sum = new Sums();
        for (var at = 0; at < question.Concepts.Count; at++)
        {
            Add(sum, question.Concepts[at], matcher.Match(at, section, index), matcher.SharedBy(section)[at]);
        }

        var weight = Math.Max(sum.Weight, 1e-9);
        var own = sum.Asked <= 0 ? 1 : sum.Said / sum.Asked;
        row.Add(sum.Covered / Math.Max(sum.All, 1e-9));
        row.Add(own);
        row.Add(sum.OwnStrict / weight);
        row.Add(sum.Missing);
        row.Add(sum.MissingVerb);
        row.Add(sum.Required);
        row.Add(sum.Number);
        row.Add(sum.Focus);
        row.Add(sum.Subject);
        row.Add(sum.Particulars);
        row.Add(sum.Unknown / weight);
        row.Add(sum.SectionGap / weight);
        row.Add(own < LeastSaid);
        row.Add(sum.HeavyUnsaid);
        row.Add(sum.Unsaid / weight);
        row.Add(sum.Cues);
        row.Add(sum.LastMissing);
        row.Add(sum.MissingCount);
        row.Add(sum.HeaviestMissing);
        row.Add(sum.SectionSaid / weight);
        row.Add(sum.Count);
    }

    private static bool IsSubject(Concept concept) => !concept.IsVerb && !concept.IsAside && !concept.Inherited;

    private void Add(Sums sum, Concept concept, ConceptMatch match, SectionStrengths shared)
    {
        sum.All += concept.Weight;
        sum.Covered += concept.Weight * match.Strength;
        if (concept.IsCue)
        {
            sum.Cues = Math.Max(sum.Cues, match.Own);

            return;
        }

        AddWeights(sum, concept, match, shared);
        AddGates(sum, concept, match, shared);
        if (!match.InScope || match.Said >= FocusMet)
        {
            var importance = (concept.IsGeneric ? concept.Weight : Math.Max(concept.Weight, LeastImportance)) * (match.InScope ? ImportanceInScope : 1);
            sum.Asked += importance;
            sum.Said += importance * match.Said;
            sum.HeavyUnsaid = Math.Max(sum.HeavyUnsaid, concept.Weight * (1 - match.Said));
        }
    }

    private static void AddWeights(Sums sum, Concept concept, ConceptMatch match, SectionStrengths shared)
    {
        sum.Count++;
        sum.Weight += concept.Weight;
        sum.OwnStrict += concept.Weight * match.Own;
        sum.Unknown += concept.Unknown ? concept.Weight : 0;
        sum.SectionGap += concept.Weight * Math.Max(0, 1 - Math.Max(match.Said, Math.Max(shared.Section, shared.Heading)));
        sum.SectionSaid += concept.Weight * Math.Max(match.Said, shared.Section);
        sum.Unsaid += concept.Weight * (1 - match.Said);
        sum.LastMissing = match.Said < Met && !match.InScope ? concept.Weight : 0;
        if (Math.Max(match.Said, match.InScope ? match.Strength : 0) < Met)
        {
            sum.MissingCount++;
            sum.HeaviestMissing = Math.Max(sum.HeaviestMissing, concept.Weight);
        }
    }

    private void AddGates(Sums sum, Concept concept, ConceptMatch match, SectionStrengths shared)
    {
        var isSubject = IsSubject(concept);
        var isMissing = match.Strength < Met;
        sum.Missing = isSubject && isMissing ? Math.Max(sum.Missing, concept.Weight * share) : sum.Missing;
        sum.MissingVerb = concept.IsVerb && isMissing ? Math.Max(sum.MissingVerb, concept.Weight) : sum.MissingVerb;
        sum.Number = concept.IsNumber && Math.Max(match.Said, Math.Max(shared.Parents, shared.Scope)) < RequiredMet ? 1 : sum.Number;
        sum.Required = concept.Required && match.Strength < RequiredMet ? Math.Max(sum.Required, 0.5 + (0.5 * concept.Weight)) : sum.Required;
        sum.Focus = concept.IsFocus && !concept.Inherited && !concept.IsGeneric && Math.Min(match.Strength, shared.Tight) < FocusMet ? 1 : sum.Focus;
        sum.Subject = isSubject && type.AsksForNumber && isMissing ? Math.Max(sum.Subject, concept.Weight) : sum.Subject;
        sum.Particulars = isSubject && type.AsksForParticulars && !concept.Unknown && match.Strength < SubjectMet ? Math.Max(sum.Particulars, concept.Weight) : sum.Particulars;
    }

    private sealed class Sums
    {
        public double All, Covered, Weight, OwnStrict, Unknown, SectionGap, SectionSaid, Unsaid, Cues, Asked, Said, HeavyUnsaid, Missing, MissingVerb,
            Required, Number, Focus, Subject, Particulars, LastMissing, HeaviestMissing;

        public int Count, MissingCount;
    }
}
