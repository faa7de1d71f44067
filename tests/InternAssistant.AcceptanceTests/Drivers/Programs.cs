namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Where the built programs lie: beside the tests, below <c>artifacts/bin</c>.</summary>
internal static class Programs
{
    private static readonly DirectoryInfo Tests = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Web => PathOf("InternAssistant.Web");

    public static string Cli => PathOf("InternAssistant.Cli");

    /// <summary>The repository: the folder that has the solution.</summary>
    public static string Repository { get; } = FindRepository();

    private static string PathOf(string project) =>
        Path.Combine(Tests.Parent!.Parent!.FullName, project, Tests.Name, $"{project}.dll");

    private static string FindRepository()
    {
        var folder = Tests;

        while (!File.Exists(Path.Combine(folder.FullName, "InternAssistant.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below a folder with InternAssistant.sln.");
        }

        return folder.FullName;
    }
}
