using System.Text;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tracing;

/// <summary>
/// Keeps records in files of a day each, bounded in age and in size. A disk that fails costs records, never a turn: the log says so once until it
/// works again. Safe for concurrent calls, and for several processes that write to one folder.
/// </summary>
public sealed partial class TraceFolder(TracingOptions options, TimeProvider clock, ILogger<TraceFolder> logger)
{
    private const int FilesPerBudget = 4;
    private const int MostLocked = 20;
    private const long Megabyte = 1024 * 1024;

    private readonly Lock gate = new();
    private readonly long budget = options.Megabytes * Megabyte;
    private bool isFailing;

    /// <summary>True when records are kept.</summary>
    public bool IsOn { get; } = !string.IsNullOrWhiteSpace(options.Folder);

    /// <summary>Writes a record; without its prompts when it is too long, or not at all.</summary>
    public void Append(TraceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var kept = options.KeepPrompts ? record : WithoutPrompts(record);
        lock (gate)
        {
            try
            {
                var line = Encoding.UTF8.GetBytes(TraceLine.Write(kept) + "\n");
                line = line.Length <= budget / FilesPerBudget ? line : Encoding.UTF8.GetBytes(TraceLine.Write(WithoutPrompts(record)) + "\n");
                if (line.Length > budget / FilesPerBudget)
                {
                    throw new IOException($"The record of one turn is longer than a quarter of {TracingOptions.SectionName}:Megabytes.");
                }

                Append(line);
                isFailing = false;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                Failed(error);
            }
        }
    }

    private static TraceRecord WithoutPrompts(TraceRecord record) => record with { Model = [.. record.Model.Select(exchange => exchange with { Prompt = null })] };

    private void Append(byte[] line)
    {
        Directory.CreateDirectory(options.Folder);
        var today = TraceFile.DayOf(clock.GetUtcNow());
        var files = TraceFile.In(options.Folder);
        Prune(files, line.Length);
        var newest = files.LastOrDefault(file => file.Day == today && file.Exists);
        var number = newest is null ? 1 : newest.Length + line.Length > budget / FilesPerBudget ? newest.Number + 1 : newest.Number;
        for (var tried = 0; ; tried++)
        {
            try
            {
                // Nobody else has the file at the same time; whoever finds it taken goes on in the next one.
                using var file = new FileStream(TraceFile.PathOf(options.Folder, today, number + tried), FileMode.Append, FileAccess.Write, FileShare.None);
                file.Write(line);

                return;
            }
            catch (IOException) when (tried < MostLocked && File.Exists(TraceFile.PathOf(options.Folder, today, number + tried)))
            {
                // Written or read by another process at this moment.
            }
        }
    }

    private void Prune(IReadOnlyList<TraceFile> files, long coming)
    {
        var oldest = TraceFile.DayOf(clock.GetUtcNow().AddDays(-options.Days));
        var total = files.Sum(file => file.Length) + coming;
        foreach (var file in files)
        {
            if (string.CompareOrdinal(file.Day, oldest) <= 0 || total > budget)
            {
                total -= file.Length;
                file.Delete();
            }
        }
    }

    private void Failed(Exception error)
    {
        if (!isFailing)
        {
            Log.Failed(logger, options.Folder, error.Message);
        }

        isFailing = true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Turns cannot be recorded in '{Folder}' ({Reason}); they are answered all the same. Check that the disk has space and that the assistant may write there.")]
        public static partial void Failed(ILogger logger, string folder, string reason);
    }
}
