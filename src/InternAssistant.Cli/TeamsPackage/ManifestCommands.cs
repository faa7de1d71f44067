using System.Text.Json.Nodes;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>
/// The questions that Teams offers to start with, the same in each scope. What is sent is English, as the documents are; what people read
/// is in their language.
/// </summary>
public static class ManifestCommands
{
    /// <summary>What each command writes into the message box.</summary>
    public static IReadOnlyList<string> Prompts { get; } =
    [
        "How do I apply?",
        "Is the internship paid?",
        "When is the application deadline?",
        "Is there housing for interns?",
        "Talk to a person",
    ];

    public static IReadOnlyList<string> Scopes { get; } = ["personal", "team", "groupChat"];

    /// <summary>A list of commands for each scope.</summary>
    public static JsonArray Lists(PackageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        return [.. Scopes.Select(scope => new JsonObject
        {
            ["scopes"] = new JsonArray { scope },
            ["commands"] = new JsonArray([.. texts.Commands.Zip(Prompts, Command)]),
        })];
    }

    private static JsonObject Command((string Title, string Description) text, string prompt) => new()
    {
        ["title"] = text.Title,
        ["description"] = text.Description,
        ["type"] = "prompt",
        ["prompt"] = prompt,
    };
}
