using System.Diagnostics;
using System.Text;

namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>
/// Runs <c>pdftotext -layout</c> as a process of its own: what a hostile file does to it stays there. The file goes in and the text comes out through pipes,
/// so that nothing is left on the disk whenever it ends.
/// </summary>
/// <param name="timeLimit">How long one file may take.</param>
/// <param name="program">The program.</param>
internal sealed class PdfToText(TimeSpan timeLimit, string program)
{
    private const int MaxText = 20 * 1024 * 1024;
    private const int MaxErrors = 16 * 1024;
    private const int MemoryKilobytes = 1_500_000;
    private const int NotFound = 127;
    private const int NotAllowed = 3;

    /// <summary>Reads a file; gives the reason, as a sentence, when that fails.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text, a form feed after each page.</param>
    public string? Read(SourceFile file, out string text)
    {
        text = "";

        try
        {
            using var process = Process.Start(StartOf());

            if (process is null)
            {
                return NotInstalled(file.Id);
            }

            using var limit = new CancellationTokenSource(timeLimit);
            var output = new MemoryStream();
            var errors = new MemoryStream();

            try
            {
                Task.Run(() => PassAsync(process, file.Bytes, output, errors, limit.Token), CancellationToken.None).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                return $"'{file.Id}' takes longer than {timeLimit.TotalSeconds:0.#} seconds to read. Save it anew in a simpler form or split it, and re-index.";
            }
            catch (InvalidDataException)
            {
                return $"'{file.Id}' has more than {MaxText / 1024 / 1024} MB of text. Split it and re-index.";
            }
            finally
            {
                Stop(process);
            }

            text = Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);

            return process.ExitCode == 0 ? null : Explain(file.Id, process.ExitCode, Encoding.UTF8.GetString(errors.GetBuffer(), 0, (int)errors.Length));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return NotInstalled(file.Id);
        }
    }

    // The shell bounds memory and processor time, which also holds when this process ends before the other.
    private ProcessStartInfo StartOf()
    {
        string[] arguments = ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"];
        var seconds = (int)Math.Ceiling(timeLimit.TotalSeconds) + 1;
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", $"ulimit -v {MemoryKilobytes}; ulimit -t {seconds}; exec \"$0\" \"$@\"", program, .. arguments]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.Environment["LC_ALL"] = "C";

        return start;
    }

    private static async Task PassAsync(Process process, ReadOnlyMemory<byte> file, MemoryStream output, MemoryStream errors, CancellationToken cancellationToken)
    {
        var passing = WriteAsync(process.StandardInput.BaseStream, file, cancellationToken);
        var complaining = KeepAsync(process.StandardError.BaseStream, errors, MaxErrors, isStrict: false, cancellationToken);
        await KeepAsync(process.StandardOutput.BaseStream, output, MaxText, isStrict: true, cancellationToken);
        await Task.WhenAll(passing, complaining);
        await process.WaitForExitAsync(cancellationToken);
    }

    private static async Task WriteAsync(Stream input, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        try
        {
            await using (input)
            {
                await input.WriteAsync(file, cancellationToken);
            }
        }
        catch (IOException)
        {
            // The program has seen enough of the file; its exit code tells.
        }
    }

    private static async Task KeepAsync(Stream source, MemoryStream kept, int limit, bool isStrict, CancellationToken cancellationToken)
    {
        var buffer = new byte[32 * 1024];

        for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (isStrict && kept.Length + read > limit)
            {
                throw new InvalidDataException();
            }

            kept.Write(buffer, 0, (int)Math.Min(read, limit - kept.Length));
        }
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static string Explain(string id, int exitCode, string errors)
    {
        if (exitCode == NotFound)
        {
            return NotInstalled(id);
        }

        if (errors.Contains("ncorrect password", StringComparison.Ordinal) || exitCode == NotAllowed)
        {
            return $"'{id}' is encrypted. Save it without a password and re-index.";
        }

        var complaint = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim().TrimEnd('.');

        return $"'{id}' is damaged and cannot be read as PDF ({complaint ?? $"pdftotext ended with {exitCode}"}). Save it anew from its source and re-index.";
    }

    private static string NotInstalled(string id) =>
        $"'{id}' cannot be read because the program pdftotext is not installed. Install it (Debian: apt-get install poppler-utils) and re-index.";
}
