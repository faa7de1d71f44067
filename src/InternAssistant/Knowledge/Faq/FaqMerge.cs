using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Brings the rows of an imported table and the documents of the folder together.</summary>
/// <param name="folder">The folder.</param>
/// <param name="curatedId">The file for rows that name no document.</param>
/// <param name="findings">Gets what is wrong with the rows.</param>
internal sealed class FaqMerge(FaqFolder folder, string curatedId, FaqFindings findings)
{
    private readonly Dictionary<string, FaqDocument> _documents = folder.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
    private readonly ILookup<string, string> _places = folder.Documents
        .SelectMany(document => document.Slots.Where(slot => slot.IsServed).Select(slot => (Key: FaqText.Key(slot.Entry.Question), document.Id)))
        .ToLookup(place => place.Key, place => place.Id, StringComparer.Ordinal);

    /// <summary>What the rows would do; nothing is written.</summary>
    public FaqPlan Plan(IReadOnlyList<FaqRow> rows)
    {
        var targets = rows.Where(IsComplete).GroupBy(row => row.DocumentId.Length > 0 ? row.DocumentId : curatedId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Where(group => IsThere(group.Key, group))
            .Select(group => (Id: group.Key, Document: _documents.GetValueOrDefault(group.Key), Rows: group.ToList()))
            .ToList();
        var changes = new List<FaqDocumentChange>();
        var files = new List<FaqPlan.File>();

        foreach (var (id, document, wanted) in targets)
        {
            var matches = FaqMatches.Of(document?.Slots ?? [], wanted, findings);
            var edits = EditsOf(document, matches);
            changes.Add(ChangeOf(id, document, matches, edits));

            if (edits.Count > 0 && Write(id, document, edits) is { } file)
            {
                files.Add(file);
            }
        }

        var named = targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);

        return new FaqPlan(changes, files, folder.Documents.Where(document => !named.Contains(document.Id)).Sum(document => document.Slots.Count(slot => slot.IsServed)));
    }

    private bool IsComplete(FaqRow row)
    {
        if (row.Question.Length == 0)
        {
            findings.Error(row.Number, "empty-question", "The question is missing. Write it, or delete the whole row.");
        }
        else if (row.Answer.Length == 0)
        {
            findings.Error(row.Number, "empty-answer", $"{FaqText.Named(row.Question)} has no answer. Write one, or delete the whole row: the entry then stays as it is. To remove an entry, delete it from its document.");
        }

        return row.Question.Length > 0 && row.Answer.Length > 0;
    }

    private bool IsThere(string id, IEnumerable<FaqRow> rows)
    {
        if (_documents.ContainsKey(id) || (id == curatedId && !Path.Exists(Path.Combine(folder.Folder.FullPath, id))))
        {
            return true;
        }

        var message = UnknownDocument.Describe(id, folder);

        foreach (var row in rows)
        {
            findings.Error(row.Number, "unknown-document", message);
        }

        return false;
    }

    private List<FaqEdit> EditsOf(FaqDocument? document, FaqMatches matches)
    {
        var values = new FaqValues(document, findings);
        var edits = new List<FaqEdit>();

        foreach (var (row, slot) in matches.Pairs)
        {
            var before = slot is { } place ? document!.Slots[place] : null;
            var changed = values.Changed(row, before);

            if (before is null || changed.Count > 0 || before.Entry.Answer != row.Answer)
            {
                edits.Add(new FaqEdit(slot, before?.Entry.Question ?? row.Question, row.Answer, changed, row.Number));
            }

            if (before is null && _places[FaqText.Key(row.Question)].Where(id => id != document?.Id).ToList() is { Count: > 0 } elsewhere)
            {
                findings.Warn(row.Number, "answered-elsewhere", $"{FaqText.Named(row.Question)} is answered in '{string.Join("', '", elsewhere)}' already. To change that answer, write its path into the column 'document'.");
            }
        }

        return edits;
    }

    private static FaqDocumentChange ChangeOf(string id, FaqDocument? document, FaqMatches matches, List<FaqEdit> edits)
    {
        var matched = matches.Pairs.Select(pair => pair.Slot).OfType<int>().ToHashSet();
        var added = edits.Count(edit => edit.Slot is null);

        return new FaqDocumentChange(
            id,
            added,
            edits.Count - added,
            matches.Pairs.Count - edits.Count,
            [.. (document?.Slots ?? []).Where((slot, i) => slot.IsServed && !matched.Contains(i)).Select(slot => slot.Entry.Question)]);
    }

    private FaqPlan.File? Write(string id, FaqDocument? document, List<FaqEdit> edits)
    {
        if (document?.Refusal is { } refusal)
        {
            edits.ForEach(edit => findings.Error(edit.Row, "read-only-document", refusal));
            return null;
        }

        return new FaqWriting(folder.Folder, id, document, findings).Write(edits) is { } bytes ? new FaqPlan.File(id, document?.Bytes, bytes) : null;
    }
}
