using System.Globalization;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Output;

/// <summary>How far long work is: one line that renews itself on a terminal, a plain line every two seconds elsewhere. Short work shows nothing.</summary>
public sealed class ProgressLine(TextWriter output, bool isTerminal, TimeProvider clock) : IProgress<IndexProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly TimeSpan interval = isTerminal ? TimeSpan.FromMilliseconds(200) : TimeSpan.FromSeconds(2);
    private readonly long started = clock.GetTimestamp();
    private readonly Lock writing = new();
    private TimeSpan told = Patience;
    private int width;

    public void Report(IndexProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        lock (writing)
        {
            var elapsed = clock.GetElapsedTime(started);
            if (elapsed < told)
            {
                return;
            }

            told = elapsed + interval;
            Write(Line(value));
        }
    }

    public void Dispose()
    {
        if (width > 0)
        {
            output.Write($"\r{new string(' ', width)}\r");
        }
    }

    /// <summary>Progress in words.</summary>
    public static string Line(IndexProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);

        return progress.Stage switch
        {
            IndexStage.Reading => string.Create(
                CultureInfo.InvariantCulture,
                $"Reading: {progress.Files} of {progress.FilesInAll} files ({progress.Reused} unchanged), {progress.Rate:F0} a second{(progress.Left is { } left ? $", {Math.Ceiling(left.TotalSeconds):F0} s left" : "")}"),
            IndexStage.Writing => string.Create(CultureInfo.InvariantCulture, $"Writing: {progress.Passages} passages of {progress.FilesInAll} files"),
            _ => "Checking: lint, contradictions, golden questions",
        };
    }

    private void Write(string line)
    {
        if (!isTerminal)
        {
            output.WriteLine(line);

            return;
        }

        output.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }
}
