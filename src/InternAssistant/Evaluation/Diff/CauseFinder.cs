using InternAssistant.Answering;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation.Diff;

/// <summary>
/// Finds the edit without which an answer would be as before: undoes one edit after the other, the likely ones first, and asks again;
/// when no single one suffices, more and more of them together. The work is bounded; beyond the bound the likely edits are named.
/// </summary>
internal sealed class CauseFinder(Snapshot before, Snapshot after, IReadOnlyList<SnapshotEdit> edits, TurnOrchestrator turns, DateTimeOffset now)
{
    /// <summary>How many passages may be indexed anew for all questions together.</summary>
    private const long MostPassages = 400_000;

    private const int MostLikely = 3;

    private readonly Dictionary<string, Snapshot> variants = new(StringComparer.Ordinal);
    private long passages;

    /// <summary>The causes of a change, and whether they were proved by asking.</summary>
    public async Task<(IReadOnlyList<string> Files, bool AreCertain)> FindAsync(Verdict old, Verdict current, CancellationToken cancellationToken)
    {
        var ordered = ByLikelihood(old.Answer, current.Answer);
        if (ordered.Count <= 1)
        {
            return ([.. ordered.Select(edit => edit.File)], true);
        }

        foreach (var edit in ordered)
        {
            if (await IsAsBeforeAsync([edit], old, cancellationToken) is not { } isAsBefore)
            {
                return (Likely(ordered), false);
            }

            if (isAsBefore)
            {
                return ([edit.File], true);
            }
        }

        return await FindSeveralAsync(ordered, old, cancellationToken);
    }

    private async Task<(IReadOnlyList<string> Files, bool AreCertain)> FindSeveralAsync(IReadOnlyList<SnapshotEdit> ordered, Verdict old, CancellationToken cancellationToken)
    {
        List<SnapshotEdit> undone = [];
        foreach (var edit in ordered)
        {
            undone.Add(edit);
            if (undone.Count > 1 && await IsAsBeforeAsync(undone, old, cancellationToken) is not false)
            {
                break;
            }
        }

        foreach (var edit in undone.ToList())
        {
            List<SnapshotEdit> fewer = [.. undone.Where(other => other != edit)];
            if (fewer.Count > 0 && await IsAsBeforeAsync(fewer, old, cancellationToken) is true)
            {
                undone = fewer;
            }
        }

        return await IsAsBeforeAsync(undone, old, cancellationToken) is true
            ? ([.. undone.Select(edit => edit.File).Order(StringComparer.Ordinal)], true)
            : (Likely(ordered), false);
    }

    private static IReadOnlyList<string> Likely(IReadOnlyList<SnapshotEdit> ordered) => [.. ordered.Take(MostLikely).Select(edit => edit.File)];

    /// <summary>Whether the answer is as before without some edits; null when there is no more room for trying.</summary>
    private async Task<bool?> IsAsBeforeAsync(IReadOnlyCollection<SnapshotEdit> undone, Verdict old, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (VariantWithout(undone) is not { } variant)
        {
            return null;
        }

        var answer = await turns.Over(new FixedSnapshot(variant)).AnswerAsync(old.Golden.ToTurn(now), cancellationToken);

        return AnswerComparison.Between(old.Answer, AnswerJson.From(answer, old.Golden.Id, TimeSpan.Zero)).Count == 0;
    }

    private Snapshot? VariantWithout(IReadOnlyCollection<SnapshotEdit> undone)
    {
        var name = string.Join('\0', undone.Select(edit => edit.File).Order(StringComparer.Ordinal));
        if (variants.TryGetValue(name, out var known))
        {
            return known;
        }

        passages += after.Passages.Count;
        if (passages > MostPassages && variants.Count > 0)
        {
            return null;
        }

        return variants[name] = SnapshotEdit.Without(undone, before, after);
    }

    // Files that either answer quotes come first: what was quoted before, then what is quoted now.
    private List<SnapshotEdit> ByLikelihood(AnswerJson old, AnswerJson current) =>
    [
        .. edits.OrderBy(edit => old.Citations.Any(citation => citation.DocumentId == edit.File) ? 0 : current.Citations.Any(citation => citation.DocumentId == edit.File) ? 1 : 2)
            .ThenBy(edit => edit.File, StringComparer.Ordinal),
    ];
}
