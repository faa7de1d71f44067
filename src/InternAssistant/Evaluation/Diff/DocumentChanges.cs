using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation.Diff;

/// <summary>Compares the documents of two snapshots.</summary>
internal static class DocumentChanges
{
    private const int MostListed = 5;

    private const int MostChanged = 20;

    /// <summary>The documents that differ, in ordinal order of their ids. A document that was only moved is one change.</summary>
    public static IReadOnlyList<DocumentChange> Between(Snapshot before, Snapshot after)
    {
        var edits = SnapshotEdit.Between(before, after).Where(edit => edit.Before is not null || edit.After is not null).ToList();
        var gone = edits.Where(edit => edit.After is null).ToList();
        var changes = new List<DocumentChange>();
        foreach (var edit in edits.Where(edit => edit.After is not null))
        {
            var moved = edit.Before is null ? gone.Find(other => other.Before!.ContentHash == edit.After!.ContentHash) : null;
            if (moved is not null)
            {
                gone.Remove(moved);
            }

            changes.Add(Of(edit.File, moved?.Before ?? edit.Before, edit.After, moved?.File));
        }

        changes.AddRange(gone.Select(edit => Of(edit.File, edit.Before, null, null)));

        return [.. changes.OrderBy(change => change.DocumentId, StringComparer.Ordinal)];
    }

    private static DocumentChange Of(string id, KnowledgeDocument? before, KnowledgeDocument? after, string? renamedFrom)
    {
        var (old, current) = (Statements(before), Statements(after));
        var headings = Headings(after).ToHashSet(StringComparer.Ordinal);
        var said = before is null || after is null ? new StatementDiff([], [.. old.Select(statement => statement.Text)], []) : StatementDiff.Between(old, current);

        return new DocumentChange(
            id,
            renamedFrom,
            old.Count,
            current.Count,
            [.. Headings(before).Where(heading => !headings.Contains(heading)).Distinct()],
            [.. said.Gone.Take(MostListed)],
            renamedFrom is null ? FactDiff.Between(Facts(before), Facts(after)) : [])
        {
            StatementsAdded = [.. said.Added.Take(MostListed)],
            StatementChanges = [.. said.Changes.Concat(NewLinks(before, after)).OrderBy(change => change.Kind).Take(MostChanged)],
            StatementsChanged = said.Changes.Count,
        };
    }

    private static IEnumerable<StatementChange> NewLinks(KnowledgeDocument? before, KnowledgeDocument? after)
    {
        var known = Links(before).Select(link => link.Host).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return before is null ? [] : Links(after).Where(link => known.Add(link.Host)).Select(link => new StatementChange(StatementChangeKind.Link, "", link.OriginalString));
    }

    private static IEnumerable<Uri> Links(KnowledgeDocument? document) => (document?.Remarks ?? [])
        .Where(remark => remark.Kind == RemarkKind.Link)
        .Select(remark => Uri.TryCreate(remark.Subject, UriKind.Absolute, out var link) && link.Host.Length > 0 ? link : null)
        .OfType<Uri>();

    private static IReadOnlyList<Fact> Facts(KnowledgeDocument? document) => document is null ? [] : FactReader.Read(document);

    private static IReadOnlyList<PlacedStatement> Statements(KnowledgeDocument? document) => document is null ? [] : PlacedStatement.Of(document);

    private static IEnumerable<string> Headings(KnowledgeDocument? document) =>
        document is null ? [] : document.Sections.Select(section => section.OwnHeading).OfType<string>();
}
