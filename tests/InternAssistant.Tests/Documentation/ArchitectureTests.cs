namespace InternAssistant.Tests.Documentation;

public sealed class ArchitectureTests
{
    private static readonly string Architecture = Repository.Read("src/ARCHITECTURE.md");

    [Fact]
    public void Every_folder_has_its_lines()
    {
        var folders =
            from project in (string[])["InternAssistant", "InternAssistant.Web", "InternAssistant.Cli"]
            let path = Repository.PathOf(Path.Combine("src", project))
            from folder in Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(path, folder).Replace(Path.DirectorySeparatorChar, '/')
            where Directory.EnumerateFiles(folder, "*.cs").Any() && name != "Properties"
            select name;

        Assert.All(folders, folder => Assert.Contains($"`{folder}/`", Architecture, StringComparison.Ordinal));
    }

    [Fact]
    public void No_folder_in_it_is_gone()
    {
        var named = Architecture.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Where(name => name.EndsWith('/'));

        Assert.All(named, name => Assert.Contains(
            Directory.EnumerateDirectories(Repository.PathOf("src")), project => Directory.Exists(Path.Combine(project, name))));
    }
}
