using System.CommandLine;

namespace InternAssistant.Cli.Commands;

/// <summary><c>teams</c>: what Microsoft Teams needs to install the assistant.</summary>
public static class TeamsCommand
{
    public static Command Create() => new("teams", "Make what Microsoft Teams needs to install the assistant.")
    {
        TeamsPackageCommand.Create(),
    };
}
