using System.Runtime.CompilerServices;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering;

/// <summary>The documents of a snapshot in the form in which statements are compared with questions; built once for each snapshot.</summary>
internal sealed class KnowledgeAnalysis
{
    private static readonly ConditionalWeakTable<Snapshot, KnowledgeAnalysis> Known = [];

    private readonly Dictionary<Section, AnalysedSection> sections = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> documentsByStem = new(StringComparer.Ordinal);

    private KnowledgeAnalysis(Snapshot snapshot)
    {
        Documents = [.. snapshot.Documents.Select(document => new AnalysedDocument(document))];
        foreach (var section in Documents.SelectMany(document => document.Sections))
        {
            sections[section.Section] = section;
        }

        foreach (var stem in Documents.SelectMany(document => document.Stems))
        {
            documentsByStem[stem] = documentsByStem.GetValueOrDefault(stem) + 1;
        }
    }

    public IReadOnlyList<AnalysedDocument> Documents { get; }

    public static KnowledgeAnalysis Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => new KnowledgeAnalysis(known));

    public AnalysedSection Of(Section section) => sections[section];

    /// <summary>In how many documents a stem occurs.</summary>
    public int DocumentCount(string stem) => documentsByStem.GetValueOrDefault(stem);

    /// <summary>True when few enough documents have the stem for it to tell them apart.</summary>
    public bool IsRare(string stem) => DocumentCount(stem) <= Math.Max(1, Documents.Count / 3);
}
