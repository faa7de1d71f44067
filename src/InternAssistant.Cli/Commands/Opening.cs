using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.Commands;

/// <summary>Gets a snapshot to ask: of the knowledge folder as it is now, or the one that an index folder has.</summary>
public static class Opening
{
    /// <summary>False when there is nothing to ask; the reason is then on stderr.</summary>
    public static async Task<bool> OpenAsync(Assistant assistant, bool reindex, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assistant);
        var report = reindex ? await assistant.IndexAsync(request => request, cancellationToken) : null;
        if (report is not null)
        {
            IndexReportView.ShowFailures(report);
        }

        if (report is { Refused: true, Candidate: { } candidate })
        {
            assistant.Load(candidate);
            Say.Trouble($"'{assistant.Folders.Knowledge}' has changed in a way that keeps it out of service; 'index' says why. This is answered from the folder as it is now.");

            return true;
        }

        return LoadPromoted(assistant, report?.Problem);
    }

    private static bool LoadPromoted(Assistant assistant, string? problem)
    {
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
}
