using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Compares the owner, dates and source of rows with those of a document.</summary>
/// <param name="document">The document; null for one that is not there yet.</param>
/// <param name="findings">Gets what is wrong.</param>
internal sealed class FaqValues(FaqDocument? document, FaqFindings findings)
{
    /// <summary>The values that the row changes, as they are written.</summary>
    public IReadOnlyDictionary<FaqColumn, string> Changed(FaqRow row, FaqSlot? before)
    {
        var changed = new SortedDictionary<FaqColumn, string>();

        foreach (var (column, written) in (ReadOnlySpan<(FaqColumn, string?)>)
            [(FaqColumn.Owner, row.Owner), (FaqColumn.Published, row.Published), (FaqColumn.ReviewBy, row.ReviewBy), (FaqColumn.Source, row.Source)])
        {
            if (written is not null && Read(row, column, written, before) is { } value && IsChange(column, value, before))
            {
                Add(changed, row, column, value);
            }
        }

        return changed;
    }

    private string? Read(FaqRow row, FaqColumn column, string written, FaqSlot? before)
    {
        if (written.Length == 0 || column is FaqColumn.Owner or FaqColumn.Source)
        {
            return written;
        }

        if (FaqDate.Read(written, column == FaqColumn.Published ? before?.Entry.Published : before?.Entry.ReviewBy) is { } date)
        {
            return FaqDate.Write(date);
        }

        findings.Error(row.Number, "bad-date", $"'{written}' in the column '{FaqColumns.Names[(int)column]}' is no date, or could be two. Write it as 2027-05-31.");

        return null;
    }

    // An empty cell takes away what the entry says of itself; what its document says stays.
    private bool IsChange(FaqColumn column, string value, FaqSlot? before)
    {
        var counts = before is not null ? SlotEntry.ValueOf(before.Entry, column)
            : document?.Format.HasValuesOfItsOwn == false ? SlotEntry.ValueOf(document.FrontMatter, column)
            : "";

        return value != counts && (value.Length > 0 || SlotEntry.ValueOf(before?.Own, column).Length > 0);
    }

    private void Add(SortedDictionary<FaqColumn, string> changed, FaqRow row, FaqColumn column, string value)
    {
        if (document?.Format.HasValuesOfItsOwn == false)
        {
            var name = FaqColumns.Names[(int)column];
            findings.Error(row.Number, "value-of-document", $"In '{document.Id}' the {name} is said once for the whole document. Change it at the top of the document (or in the file beside it), and leave this cell as it was exported.");
        }
        else
        {
            changed[column] = value;
        }
    }
}
