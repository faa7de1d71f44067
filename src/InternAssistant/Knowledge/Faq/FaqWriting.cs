using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>
/// Makes the edits of one document and proves them: the document is read again, and has to give just the questions and answers that were asked for.
/// What would be read differently is refused by its row.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="id">The document.</param>
/// <param name="document">The document as it is; null for a curated file that is not there yet.</param>
/// <param name="findings">Gets what is wrong.</param>
internal sealed class FaqWriting(KnowledgeFolder folder, string id, FaqDocument? document, FaqFindings findings)
{
    /// <summary>The bytes of the file with the edits made; null when one of them was refused.</summary>
    public byte[]? Write(IReadOnlyList<FaqEdit> edits)
    {
        var bytes = BytesOf(edits);

        if (bytes.Length > KnowledgeFolder.MaxFileBytes)
        {
            findings.Error(edits[^1].Row, "too-large", $"'{id}' would have {bytes.Length:N0} bytes; a document may have {KnowledgeFolder.MaxFileBytes:N0}. Shorten the answers, or use another file for some of them.");
            return null;
        }

        if (IsAsWanted(bytes, edits))
        {
            return bytes;
        }

        var culprit = edits[FirstRefused(edits)];
        findings.Error(culprit.Row, "unreadable-answer", Reason(culprit));

        return null;
    }

    private byte[] BytesOf(IReadOnlyList<FaqEdit> edits) => document?.Write(edits) ?? CsvFaq.Create(id, edits);

    private bool IsAsWanted(byte[] bytes, IReadOnlyList<FaqEdit> edits)
    {
        var after = document is null ? FaqDocument.New(folder, id, bytes, out _) : document.With(bytes, out _);
        var wanted = (document?.Slots ?? []).Select(slot => (slot.Entry.Question, slot.Entry.Answer, slot.IsServed)).ToList();

        foreach (var edit in edits)
        {
            if (edit.Slot is { } slot)
            {
                wanted[slot] = (edit.Question, edit.Answer, true);
            }
            else
            {
                wanted.Add((edit.Question, edit.Answer, true));
            }
        }

        return after is not null
            && after.Slots.Select(slot => (FaqText.Key(slot.Entry.Question), slot.Entry.Answer, slot.IsServed))
                .SequenceEqual(wanted.Select(entry => (FaqText.Key(entry.Question), entry.Answer, entry.IsServed)));
    }

    // The first edit with which it goes wrong, found by halving.
    private int FirstRefused(IReadOnlyList<FaqEdit> edits)
    {
        var (good, bad) = (0, edits.Count);

        while (bad - good > 1)
        {
            var half = (good + bad) / 2;
            var some = edits.Take(half).ToList();
            (good, bad) = IsAsWanted(BytesOf(some), some) ? (half, bad) : (good, half);
        }

        return bad - 1;
    }

    private string Reason(FaqEdit edit)
    {
        if (document is not null and { Format: not CsvFaq } && edit.Slot is null && !TextRepair.Repair(edit.Question).EndsWith('?'))
        {
            return $"{FaqText.Named(edit.Question)} does not end with a question mark, and in '{id}' only a heading that does is a question. Add it, or leave the cell 'document' empty for the curated file.";
        }

        var why = document?.Format is MarkdownFaq
            ? "a line in it is a heading, a question or the beginning of a code block in Markdown, or nothing in it can be read"
            : "it is a placeholder, or nothing in it can be read";

        return $"The answer to {FaqText.Named(edit.Question)} would not be read from '{id}' as it is written here: {why}. Write it as plain sentences.";
    }
}
