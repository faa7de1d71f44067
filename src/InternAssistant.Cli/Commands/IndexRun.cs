using InternAssistant.Cli.Output;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Commands;

/// <summary>One run over the knowledge folder, shown.</summary>
public sealed class IndexRun(Assistant assistant, IndexOptions options)
{
    public async Task<int> OnceAsync(CancellationToken cancellationToken)
    {
        var report = await IndexAsync(cancellationToken);
        Show(report);

        return report switch
        {
            { Problem: not null } => ExitCode.Failed,
            { Refused: true } => ExitCode.Refused,
            _ => ExitCode.Done,
        };
    }

    public async Task<IndexReport> IndexAsync(CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, assistant.Clock);

        return await assistant.IndexAsync(request => request with { Force = options.Force, Reason = options.Reason, Progress = progress }, cancellationToken);
    }

    public void Show(IndexReport report)
    {
        if (options.Json)
        {
            var json = IndexReportView.Json(report, assistant.Folders);
            Console.Out.WriteLine(options.Watch ? JsonLines.Line(json) : JsonLines.Indented(json));
            IndexReportView.ShowTrouble(report);
        }
        else
        {
            IndexReportView.Show(report, assistant.Folders);
        }
    }
}
