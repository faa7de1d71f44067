using InternAssistant.Knowledge.Loaders.Csv;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Reads comma- or tab-separated values (RFC 4180). A file with the columns <c>question</c> and <c>answer</c> is an FAQ, one section a row, and its
/// columns <c>title</c>, <c>owner</c>, <c>published</c>, <c>review-by</c>, <c>source</c>, <c>aliases</c> and <c>index</c> are the row's front matter;
/// any other file is a plain table. The extracted text has one line a row, cells joined by bars; rows are counted as a spreadsheet counts them.
/// </summary>
public sealed class CsvLoader : IDocumentLoader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv"];

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (LoadedDocument.TryReadSidecar(file, out var frontMatter) is { } refused)
        {
            return refused;
        }

        if (!TextDecoding.TryDecode(file.Bytes.Span, file.Id, out var text, out var reason) || !CsvFile.TryRead(text, file.Id, out var rows, out reason))
        {
            return new LoadResult.Failed(file.Id, reason);
        }

        if (rows.Count == 0)
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' has no rows. Write a row of column names and at least one row below it, or remove the file, then re-index.", FailureKind.Empty);
        }

        var columns = CsvColumns.Read(rows[0]);
        var kept = rows.Where((row, i) => i == 0 || !columns.LeavesOut(row)).ToList();
        var lines = CsvText.Write(kept);
        var builder = new SectionBuilder(lines.Text);

        if (columns.IsFaq)
        {
            new FaqRows(columns, builder).Read(lines.Rows);
        }
        else
        {
            PlainRows.Read(lines.Rows, builder);
        }

        return LoadedDocument.Close(file, lines.Text, frontMatter, heading: null, builder);
    }
}
