using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.Commands;

/// <summary>Gets a snapshot to ask: of the knowledge folder as it is now, or the one that an index folder has.</summary>
public static class Opening
{
    /// <summary>False when there is nothing to ask; the reason is then on stderr.</summary>
    public static async Task<bool> OpenAsync(Assistant assistant, bool reindex, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assistant);
        var problem = reindex ? await IndexAsync(assistant, cancellationToken) : null;

        if (!assistant.Load())
        {
            if (problem is null)
            {
                Say.Trouble($"No snapshot in '{assistant.Folders.Index}'. Run: index --knowledge DIR --index \"{assistant.Folders.Index}\"");
            }

            return false;
        }

        if (problem is not null)
        {
            Say.Trouble("Answering from the snapshot that was indexed before.");
        }

        return true;
    }

    private static async Task<string?> IndexAsync(Assistant assistant, CancellationToken cancellationToken)
    {
        var report = await assistant.IndexAsync(cancellationToken);
        IndexReportView.ShowTrouble(report);

        return report.Problem;
    }
}
