using System.Security.Cryptography;
using System.Text;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>A knowledge folder in memory, to be edited and written out: no edit touches the files that it was read from.</summary>
internal sealed class FolderCopy
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Every file, documents or not.</summary>
    public IReadOnlyList<string> Files => [.. files.Keys];

    /// <summary>The files that staff write for the assistant to answer from.</summary>
    public IReadOnlyList<string> Documents =>
        [.. files.Keys.Where(file => (file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal)) && !file.StartsWith("golden/", StringComparison.Ordinal) && file != "README.md")];

    /// <summary>The same for the same files with the same contents.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData([.. files.SelectMany(file => (byte[])[.. SHA256.HashData(Encoding.UTF8.GetBytes(file.Key)), .. SHA256.HashData(file.Value)])]));

    public byte[] this[string file]
    {
        get => files[file];
        set => files[file] = value;
    }

    public static FolderCopy Of(string folder)
    {
        var copy = new FolderCopy();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            copy[Path.GetRelativePath(folder, path)] = File.ReadAllBytes(path);
        }

        return copy;
    }

    public FolderCopy Copy()
    {
        var copy = new FolderCopy();
        foreach (var (file, bytes) in files)
        {
            copy[file] = bytes;
        }

        return copy;
    }

    public bool Has(string file) => files.ContainsKey(file);

    public string Text(string file) => Encoding.UTF8.GetString(files[file]);

    public void Write(string file, string text) => files[file] = Encoding.UTF8.GetBytes(text);

    public void Delete(string file) => files.Remove(file);

    public void Move(string from, string to)
    {
        var bytes = files[from];
        files.Remove(from);
        files[to] = bytes;
    }

    public void WriteTo(string folder)
    {
        foreach (var (file, bytes) in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }
}
