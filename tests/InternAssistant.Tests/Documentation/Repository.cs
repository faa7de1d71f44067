namespace InternAssistant.Tests.Documentation;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    public static string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>The folders of the invented houses that rules and the choice of statements are fitted to, by name.</summary>
    public static IReadOnlyList<string> Houses { get; } =
    [
        .. new[] { "development", "selection" }
            .SelectMany(part => Directory.GetDirectories(PathOf($"tests/InternAssistant.AcceptanceTests/Corpora/{part}")))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal),
    ];

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "InternAssistant.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new InvalidOperationException("The tests do not lie below a folder with InternAssistant.sln."));
}
