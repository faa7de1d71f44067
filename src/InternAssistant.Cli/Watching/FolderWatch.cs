using InternAssistant.Cli.Commands;
using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.Watching;

/// <summary>Indexes after each save, once the folder has come to rest. What the system does not tell, on shared folders, a look every two seconds finds.</summary>
public sealed class FolderWatch(Assistant assistant, IndexRun run)
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Stays until it is cancelled.</summary>
    public async Task<int> StayAsync(CancellationToken cancellationToken)
    {
        using var changed = new SemaphoreSlim(0);
        using var notifier = Listen(changed);
        var stamp = FolderStamp.Of(assistant.Folders.Knowledge);
        await run.OnceAsync(cancellationToken);
        await Console.Error.WriteLineAsync($"Watching '{assistant.Folders.Knowledge}'. Ctrl+C ends it.".AsMemory(), cancellationToken);

        try
        {
            while (true)
            {
                await changed.WaitAsync(Look, cancellationToken);
                var now = FolderStamp.Of(assistant.Folders.Knowledge);
                if (now == stamp)
                {
                    continue;
                }

                stamp = await RestAsync(now, cancellationToken);
                await run.OnceAsync(cancellationToken);
                await Console.Out.FlushAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    // Editors write a file in several steps, and people save several files.
    private async Task<string> RestAsync(string stamp, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Rest, assistant.Clock, cancellationToken);
            var now = FolderStamp.Of(assistant.Folders.Knowledge);
            if (now == stamp)
            {
                return stamp;
            }

            stamp = now;
        }
    }

    private FileSystemWatcher? Listen(SemaphoreSlim changed)
    {
        try
        {
            var notifier = new FileSystemWatcher(assistant.Folders.Knowledge) { IncludeSubdirectories = true };
            notifier.Changed += (_, _) => changed.Release();
            notifier.Created += (_, _) => changed.Release();
            notifier.Deleted += (_, _) => changed.Release();
            notifier.Renamed += (_, _) => changed.Release();
            notifier.EnableRaisingEvents = true;

            return notifier;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            Say.Trouble($"The system does not tell of changes in '{assistant.Folders.Knowledge}' ({fault.Message.TrimEnd('.')}); it is looked at every {Look.TotalSeconds:0} seconds.");

            return null;
        }
    }
}
