using System.Runtime.CompilerServices;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>The typed facts of documents, read once for each document.</summary>
internal static class DocumentFacts
{
    private static readonly ConditionalWeakTable<KnowledgeDocument, IReadOnlyList<StatedFact>> Known = [];

    /// <summary>The facts, in the order of the text.</summary>
    public static IReadOnlyList<StatedFact> Of(KnowledgeDocument document) => Known.GetValue(document, static known => FactReader.ReadStated(known));
}
