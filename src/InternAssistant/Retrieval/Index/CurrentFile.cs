using System.Text;

namespace InternAssistant.Retrieval.Index;

/// <summary>The file <c>current</c> of an index folder: the id of the snapshot that is served, and a line end.</summary>
internal sealed class CurrentFile(string folder)
{
    private const int LongestPlausible = 256;
    private readonly string path = Path.Combine(folder, "current");

    public bool Exists => File.Exists(path);

    public string Problem => $"'{path}' does not name a snapshot. Run 'index' again to write it anew.";

    /// <summary>The id; null when the file is missing, unreadable or holds something else.</summary>
    public string? Read()
    {
        try
        {
            if (!Exists || new FileInfo(path).Length > LongestPlausible)
            {
                return null;
            }

            var id = File.ReadAllText(path).TrimEnd('\r', '\n');

            return SnapshotFormat.IsId(id) ? id : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Replace(string snapshotId) => DurableFiles.Replace(path, Encoding.ASCII.GetBytes(snapshotId + "\n"));
}
