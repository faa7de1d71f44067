using System.CommandLine;

namespace InternAssistant.Cli.Commands;

/// <summary><c>knowledge</c>: questions and answers out of the folder into a spreadsheet, and back.</summary>
public static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Take the questions and answers of the knowledge folder to a spreadsheet and back.")
    {
        KnowledgeExportCommand.Create(),
        KnowledgeImportCommand.Create(),
    };
}
