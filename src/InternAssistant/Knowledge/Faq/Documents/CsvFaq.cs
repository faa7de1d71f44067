using System.Text;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Questions that are rows of a comma- or tab-separated file.</summary>
internal sealed class CsvFaq : IFaqFormat
{
    /// <inheritdoc/>
    public bool HasValuesOfItsOwn => true;

    /// <summary>A new file with the entries: UTF-8 with a byte order mark, so that Excel opens it as it is.</summary>
    public static byte[] Create(string id, IReadOnlyList<FaqEdit> entries)
    {
        var names = string.Join(id.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',', FaqColumns.Names.Skip(1)) + "\r\n";

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvFaqFile.TryOpen(names, id)!.Write(entries))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FaqSlot> Slots(string text, KnowledgeDocument document) => CsvFaqFile.TryOpen(text, document.Id)?.Slots(document) ?? [];

    /// <inheritdoc/>
    public string? Write(string text, KnowledgeDocument document, IReadOnlyList<FaqEdit> edits) => CsvFaqFile.TryOpen(text, document.Id)?.Write(edits);

    /// <inheritdoc/>
    public string? Refuse(string text, KnowledgeDocument document) => CsvFaqFile.TryOpen(text, document.Id) is null
        ? $"'{document.Id}' is a table without the columns 'question' and 'answer'. Name a file of questions and answers, or leave the column 'document' empty for the curated file."
        : null;
}
