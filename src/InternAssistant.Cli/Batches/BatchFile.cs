using System.Text;

namespace InternAssistant.Cli.Batches;

/// <summary>The file behind <c>--batch</c>.</summary>
public static class BatchFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens the file, or stdin for <c>-</c>.</summary>
    /// <exception cref="IOException">The file cannot be read; the message says which and why.</exception>
    public static TextReader Open(string path)
    {
        if (path == "-")
        {
            return new StreamReader(Console.OpenStandardInput(), Utf8);
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"'{Path.GetFullPath(path)}' is a folder. Give --batch a file with one JSON object a line.");
        }

        return File.Exists(path)
            ? new StreamReader(path, Utf8)
            : throw new IOException($"The batch file '{Path.GetFullPath(path)}' does not exist.");
    }
}
