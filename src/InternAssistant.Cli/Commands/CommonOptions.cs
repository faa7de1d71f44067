using System.CommandLine;

namespace InternAssistant.Cli.Commands;

/// <summary>The options that several commands share. Each command gets its own.</summary>
public static class CommonOptions
{
    public static Option<string?> Knowledge() => new("--knowledge")
    {
        Description = "The knowledge folder (setting Knowledge:Path, else 'knowledge').",
        HelpName = "DIR",
    };

    public static Option<string?> Index() => new("--index")
    {
        Description = "The index folder (setting Index:Path, else a folder of its own for each knowledge folder below '.index').",
        HelpName = "DIR",
    };

    public static Option<bool> Json() => new("--json") { Description = "Write JSON instead of text for people." };
}
