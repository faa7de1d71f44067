using System.Runtime.CompilerServices;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts.Conflicts;

/// <summary>The conflicts of a snapshot, found once for each snapshot.</summary>
internal static class KnownConflicts
{
    // Comparing every fact of a very large folder would hold up the first turn; there the index-time list is the place to look.
    private const int MostDocuments = 1000;

    private static readonly ConditionalWeakTable<Snapshot, IReadOnlyList<Conflict>> Known = [];

    /// <summary>The conflicts; none for a folder of more than a thousand documents.</summary>
    public static IReadOnlyList<Conflict> Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => known.Documents.Count > MostDocuments ? [] : ConflictFinder.Find(known.Documents));
}
