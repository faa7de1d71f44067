using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>How much of what the question speaks of the statement says, and what it leaves out.</summary>
internal sealed class ConceptFeatures(Question question, StatementScorer scorer)
{
    public static readonly string[] Names =
        "coverage own ownStrict missing missingVerb focus subject unknown sectionGap heavyUnsaid unsaid cues lastMissing missingCount heaviestMissing sectionSaid concepts".Split(' ');

    private readonly double share = Concept.ShareOfOne(question.Concepts);

    public void Add(FeatureRow row, AnalysedSection section, int index)
    {
        var sum = new Sums();
        for (var at = 0; at < question.Concepts.Count; at++)
        {
            Add(sum, question.Concepts[at], scorer.Matcher.Match(at, section, index), scorer.Matcher.SharedBy(section)[at]);
        }

        var weight = Math.Max(sum.Weight, 1e-9);
        var own = sum.Asked <= 0 ? 1 : sum.Said / sum.Asked;
        row.Add(sum.Covered / Math.Max(sum.All, 1e-9));
        row.Add(own);
        row.Add(sum.OwnStrict / weight);
        row.Add(sum.Missing);
        row.Add(sum.MissingVerb);
        row.Add(sum.Focus);
        row.Add(sum.Subject);
        row.Add(sum.Unknown / weight);
        row.Add(sum.SectionGap / weight);
        row.Add(sum.HeavyUnsaid);
        row.Add(sum.Unsaid / weight);
        row.Add(sum.Cues);
        row.Add(sum.LastMissing);
        row.Add(sum.MissingCount);
        row.Add(sum.HeaviestMissing);
        row.Add(sum.SectionSaid / weight);
        row.Add(sum.Count);
    }

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
        AddMissing(sum, concept, match, shared);
        if (StatementScorer.ImportanceOf(concept, match) is var importance and > 0)
        {
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
        sum.LastMissing = match.Said < StatementScorer.Met && !match.InScope ? concept.Weight : 0;
        if (Math.Max(match.Said, match.InScope ? match.Strength : 0) < StatementScorer.Met)
        {
            sum.MissingCount++;
            sum.HeaviestMissing = Math.Max(sum.HeaviestMissing, concept.Weight);
        }
    }

    private void AddMissing(Sums sum, Concept concept, ConceptMatch match, SectionStrengths shared)
    {
        var isSubject = StatementScorer.IsSubject(concept);
        var isMissing = match.Strength < StatementScorer.Met;
        sum.Missing = isSubject && isMissing ? Math.Max(sum.Missing, concept.Weight * share) : sum.Missing;
        sum.MissingVerb = concept.IsVerb && isMissing ? Math.Max(sum.MissingVerb, concept.Weight) : sum.MissingVerb;
        sum.Focus = concept.IsFocus && !concept.Inherited && !concept.IsGeneric && Math.Min(match.Strength, shared.Tight) < StatementScorer.FocusMet ? 1 : sum.Focus;
        sum.Subject = isSubject && scorer.Type.AsksForNumber && isMissing ? Math.Max(sum.Subject, concept.Weight) : sum.Subject;
    }

    private sealed class Sums
    {
        public double All, Covered, Weight, OwnStrict, Unknown, SectionGap, SectionSaid, Unsaid, Cues, Asked, Said, HeavyUnsaid, Missing, MissingVerb,
            Focus, Subject, LastMissing, HeaviestMissing;

        public int Count, MissingCount;
    }
}
