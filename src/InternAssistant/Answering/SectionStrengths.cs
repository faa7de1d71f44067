using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>How well a concept is met by what all statements of a section share.</summary>
/// <param name="Heading">By the section's own heading.</param>
/// <param name="Parents">By the headings above.</param>
/// <param name="Scope">By the document's title, aliases and places.</param>
/// <param name="Section">By any statement of the section.</param>
/// <param name="Document">By the document as a whole.</param>
/// <param name="Tight">By heading, section and scope, without merely related words; 1 where the documents have nothing nearer.</param>
internal readonly record struct SectionStrengths(double Heading, double Parents, double Scope, double Section, double Document, double Tight)
{
    // How much a word counts that stands elsewhere in the document.
    private const double RareInShortDocument = 0.7;
    private const double ElsewhereInShortDocument = 0.35;
    private const double RareInLongDocument = 0.2;

    /// <summary>From here on a document is about a concept.</summary>
    public const double AboutDocument = RareInShortDocument;

    public static SectionStrengths Of(Concept concept, AnalysedSection section, KnowledgeAnalysis knowledge) => new(
        Math.Max(StemSet.StrengthOf(concept, section.Heading), PhraseIn(concept, section.Title)),
        StemSet.StrengthOf(concept, section.Parents),
        StemSet.StrengthOf(concept, section.Document.Scope),
        StemSet.StrengthOf(concept, section.Stems),
        InDocument(concept, section.Document, knowledge),
        concept.IsFocus ? TightStrength(concept, section, knowledge) : 1);

    private static double PhraseIn(Concept concept, AnalysedStatement? heading) => heading is null
        ? 0
        : concept.Alternatives.Where(alternative => alternative.InSequence && alternative.Stems.Count > 1).Select(heading.StrengthOf).DefaultIfEmpty().Max();

    // "Which hotels …": only hotels will do, not what is merely related, unless the documents have nothing nearer.
    private static double TightStrength(Concept concept, AnalysedSection section, KnowledgeAnalysis knowledge)
    {
        var tight = concept with { Alternatives = [.. concept.Alternatives.Where(alternative => alternative.Strength > Vocabulary.RelatedStrength)] };
        if (!tight.Alternatives.Any(alternative => alternative.Stems.All(stem => knowledge.DocumentCount(stem) > 0)))
        {
            return 1;
        }

        return new[] { section.Stems, section.Heading, section.Parents, section.Document.Scope }.Max(stems => StemSet.StrengthOf(tight, stems));
    }

    // A short document is about one thing, and its rare words say what: a posting's page names its group once.
    private static double InDocument(Concept concept, AnalysedDocument document, KnowledgeAnalysis knowledge)
    {
        var best = 0d;
        foreach (var alternative in concept.Alternatives)
        {
            if (!alternative.InSequence && StemSet.ContainsAll(document.Stems, alternative.Stems))
            {
                best = Math.Max(best, alternative.Strength * PlaceIn(document, alternative, alternative.Stems.Any(knowledge.IsRare)));
            }
        }

        return best;
    }

    private static double PlaceIn(AnalysedDocument document, Alternative alternative, bool isRare)
    {
        if (!document.IsShort)
        {
            return isRare ? RareInLongDocument : 0;
        }

        return isRare && StemSet.ContainsAll(document.Lead, alternative.Stems) ? RareInShortDocument : ElsewhereInShortDocument;
    }
}
