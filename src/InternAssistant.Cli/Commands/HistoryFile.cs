using InternAssistant.Conversation;

namespace InternAssistant.Cli.Commands;

/// <summary>The file behind <c>--history</c>.</summary>
public static class HistoryFile
{
    /// <summary>The turns, none without a file; or what is wrong with the file.</summary>
    public static (IReadOnlyList<PastTurn>? History, string? Problem) Read(string? path)
    {
        if (path is null)
        {
            return ([], null);
        }

        if (!File.Exists(path))
        {
            return (null, $"The history file '{Path.GetFullPath(path)}' does not exist.");
        }

        var (history, problem) = TurnRequestReader.ReadHistory(File.ReadAllText(path));

        return (history, problem is null ? null : $"'{path}' is not a history: {problem}");
    }
}
