using System.Globalization;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>Says so when most of the synonyms are gone: the file was emptied, deleted or cut.</summary>
internal static class SynonymLoss
{
    /// <summary>The finding; none while at least half of the groups are left.</summary>
    public static IEnumerable<Finding> Between(IReadOnlyList<IReadOnlyList<string>> before, IReadOnlyList<IReadOnlyList<string>> after) => after.Count * 2 >= before.Count
        ? []
        : [new Finding(SynonymFile.Name, null, Severity.Warning, "synonyms-lost", string.Create(CultureInfo.InvariantCulture, $"The folder had {before.Count} groups of synonyms and has {after.Count}, so questions in other words find less. Restore the file if that is not meant."))];
}
