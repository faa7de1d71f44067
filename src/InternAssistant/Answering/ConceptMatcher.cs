using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Meets a question's concepts with statements and with what statements inherit. Not safe for concurrent use.</summary>
internal sealed class ConceptMatcher(Question question, KnowledgeAnalysis knowledge)
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
    private const double CueUnsaid = 0.8;
    private const double UnitUnsaid = 0.2;

    private readonly Dictionary<AnalysedSection, SectionStrengths[]> shared = [];
    private readonly Dictionary<AnalysedSection, double[]> ownStrengths = [];

    /// <summary>How the concepts are met by what all statements of a section share, in the order of the question's concepts.</summary>
    public SectionStrengths[] SharedBy(AnalysedSection section)
    {
        if (!shared.TryGetValue(section, out var strengths))
        {
            shared[section] = strengths = [.. question.Concepts.Select(concept => SectionStrengths.Of(concept, section, knowledge))];
        }

        return strengths;
    }

    /// <summary>How a concept, by its index in the question, is met for a statement, by its index in the section.</summary>
    public ConceptMatch Match(int conceptIndex, AnalysedSection section, int index)
    {
        var concept = question.Concepts[conceptIndex];
        var own = OwnStrength(conceptIndex, section, index);
        if (concept.IsCue && !question.IsTypeLikely)
        {
            return new ConceptMatch(own > 0 ? 1 : IsUnit(concept) ? UnitUnsaid : CueUnsaid, own, 0, false);
        }

        var inherited = SharedBy(section)[conceptIndex];
        var said = Math.Max(Math.Max(own, InHeading * inherited.Heading), Math.Max(Announced * AnnouncerStrength(conceptIndex, section, index), NeighbourStrength(conceptIndex, section, index)));
        var scope = Math.Max(InParentHeading * inherited.Parents, (IsOneRecordOfMany(section, index) ? InScopeOfRecord : InScope) * inherited.Scope);
        var strength = Math.Max(Math.Max(said, scope), Math.Max(InSection * inherited.Section, inherited.Document));

        return new ConceptMatch(strength, own, said, Math.Max(scope, inherited.Document) >= SectionStrengths.AboutDocument);
    }

    private static bool IsUnit(Concept concept) => QuestionWords.TimeUnits.Contains(concept.Text.ToLowerInvariant());

    // Each of several records has a subject of its own; the page's title says little about it.
    private static bool IsOneRecordOfMany(AnalysedSection section, int index) =>
        section.Statements[index].Statement.Kind == StatementKind.Record && section.RecordCount > 1;

    // Each statement is looked at for itself and for its neighbours.
    private double OwnStrength(int conceptIndex, AnalysedSection section, int index)
    {
        if (!ownStrengths.TryGetValue(section, out var known))
        {
            ownStrengths[section] = known = new double[question.Concepts.Count * section.Statements.Count];
            Array.Fill(known, double.NaN);
        }

        ref var strength = ref known[(conceptIndex * section.Statements.Count) + index];
        if (double.IsNaN(strength))
        {
            strength = OwnStrength(question.Concepts[conceptIndex], section.Statements[index]);
        }

        return strength;
    }

    private static double OwnStrength(Concept concept, AnalysedStatement statement)
    {
        var best = 0d;
        foreach (var alternative in concept.Alternatives)
        {
            if (alternative.Strength > best)
            {
                best = Math.Max(best, statement.StrengthOf(alternative));
            }
        }

        return best;
    }

    private double AnnouncerStrength(int conceptIndex, AnalysedSection section, int index)
    {
        var paragraph = section.Statements[index].Statement.Paragraph;
        for (var before = index - 1; before >= 0 && section.Statements[before].Statement.Paragraph == paragraph; before--)
        {
            if (section.Statements[before].Statement.AnnouncesList)
            {
                return OwnStrength(conceptIndex, section, before);
            }
        }

        return 0;
    }

    private double NeighbourStrength(int conceptIndex, AnalysedSection section, int index)
    {
        var statement = section.Statements[index].Statement;
        if (statement.Kind != StatementKind.Sentence)
        {
            return 0;
        }

        var strength = 0d;
        for (var other = Math.Max(0, index - 2); other <= Math.Min(section.Statements.Count - 1, index + 1); other++)
        {
            if (other != index && section.Statements[other].Statement.Paragraph == statement.Paragraph)
            {
                strength = Math.Max(strength, (other < index ? JustBefore : JustAfter) * OwnStrength(conceptIndex, section, other));
            }
        }

        return strength;
    }
}
