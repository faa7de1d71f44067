using System.Text;
using System.Text.Json;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>
/// The folder <c>reports</c> of an index folder: for each snapshot what its run found, as a page for people, as JSON, and the faults for the next run.
/// Reports are a courtesy: where they cannot be written, the run goes on without.
/// </summary>
internal sealed class IndexReports(string indexFolder)
{
    private readonly string folder = Path.Combine(indexFolder, "reports");

    /// <summary>The page of a snapshot's run; null when there is none.</summary>
    public string? PageOf(string snapshotId) => File.Exists(PathOf(snapshotId, ".html")) ? PathOf(snapshotId, ".html") : null;

    /// <summary>The faults that were found when a snapshot was built or last looked at; null when they are not known.</summary>
    public FolderFaults? ReadFaults(string snapshotId)
    {
        try
        {
            var path = PathOf(snapshotId, ".faults.json");

            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), FaultsJson.Default.FolderFaults) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void WriteFaults(string snapshotId, FolderFaults faults) =>
        Write(snapshotId, ".faults.json", JsonSerializer.SerializeToUtf8Bytes(faults, FaultsJson.Default.FolderFaults));

    public void Write(string snapshotId, string html, string json)
    {
        Write(snapshotId, ".html", Encoding.UTF8.GetBytes(html));
        Write(snapshotId, ".json", Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Removes the reports of snapshots that are gone.</summary>
    public void Prune()
    {
        try
        {
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [])
            {
                var snapshotId = Path.GetFileName(file).Split('.')[0];
                if (!SnapshotFormat.IsId(snapshotId) || !Directory.Exists(Path.Combine(indexFolder, snapshotId)))
                {
                    File.Delete(file);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // They go with the next run.
        }
    }

    private void Write(string snapshotId, string ending, byte[] bytes)
    {
        var path = PathOf(snapshotId, ending);
        try
        {
            Directory.CreateDirectory(folder);
            DurableFiles.Replace(path, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing depends on a report.
        }
    }

    private string PathOf(string snapshotId, string ending) => Path.Combine(folder, snapshotId + ending);
}
