namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>A temporary copy of the built web host that lacks one of its folders.</summary>
internal sealed class ProgramCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("internassistant-program-");

    private ProgramCopy(string left)
    {
        var built = System.IO.Path.GetDirectoryName(Programs.Web)!;

        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(built, file);

            if (!name.StartsWith(left + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                var target = System.IO.Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    /// <summary>The program to start.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, System.IO.Path.GetFileName(Programs.Web));

    public static ProgramCopy Without(string folder) => new(folder);

    public void Dispose() => folder.Delete(recursive: true);
}
