using System.CommandLine;
using System.Text.RegularExpressions;
using InternAssistant.Cli;

namespace InternAssistant.Tests.Documentation;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_two_commands_are_there_and_what_they_name_exists()
    {
        Assert.Contains("dotnet run --project src/InternAssistant.Web", Readme, StringComparison.Ordinal);
        Assert.Contains("sh tests/run.sh", Readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("src/InternAssistant.Web/InternAssistant.Web.csproj")));
        Assert.True(File.Exists(Repository.PathOf("tests/run.sh")));
    }

    [Fact]
    public void Every_command_line_in_it_is_understood_by_the_program()
    {
        var commands = CliLine().Matches(Readme).Select(match => Words().Matches(match.Groups["arguments"].Value)).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, words => Assert.Empty(CommandLine.Commands().Parse([.. words.Select(word => word.Value.Trim('"'))]).Errors));
    }

    [Fact]
    public void Every_command_of_the_program_is_in_it()
    {
        var missing = CommandLine.Commands().Subcommands.SelectMany(LinesOf).Where(line => !Readme.Contains($"-- {line}", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_file_that_it_links_to_exists()
    {
        var links = Link().Matches(Readme).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal));

        Assert.All(links, path => Assert.True(Path.Exists(Repository.PathOf(path)), path));
    }

    [Fact]
    public void CI_runs_the_test_command() =>
        Assert.Contains("sh tests/run.sh", Repository.Read(".ci/run"), StringComparison.Ordinal);

    private static IEnumerable<string> LinesOf(Command command) =>
        [command.Name, .. command.Subcommands.Select(subcommand => $"{command.Name} {subcommand.Name}")];

    [GeneratedRegex(@"^dotnet run --project src/InternAssistant\.Cli -- (?<arguments>.+?)\s*(#.*)?$", RegexOptions.Multiline)]
    private static partial Regex CliLine();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)")]
    private static partial Regex Link();
}
