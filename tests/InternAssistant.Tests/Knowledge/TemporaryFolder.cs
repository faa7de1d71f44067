namespace InternAssistant.Tests.Knowledge;

/// <summary>A folder of its own, removed at the end of a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("internassistant-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TemporaryFolder With(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);

        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
