using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Tracing;

/// <summary>A file of records: those of a day (UTC), or a part of them.</summary>
internal sealed partial class TraceFile(string path, string day, int number, long length)
{
    public string Day { get; } = day;

    public int Number { get; } = number;

    public long Length { get; } = length;

    public bool Exists { get; private set; } = true;

    public static string DayOf(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string PathOf(string folder, string day, int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"turns-{day}.{number:D4}.jsonl"));

    /// <summary>The files of a folder, oldest first. Other files are left alone.</summary>
    public static IReadOnlyList<TraceFile> In(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles("turns-*.jsonl")
            .Select(file => (File: file, Name: Name().Match(file.Name)))
            .Where(found => found.Name.Success)
            .Select(found => new TraceFile(found.File.FullName, found.Name.Groups["day"].Value, int.Parse(found.Name.Groups["number"].Value, CultureInfo.InvariantCulture), found.File.Length))
            .OrderBy(file => file.Day, StringComparer.Ordinal).ThenBy(file => file.Number),
    ];

    public void Delete()
    {
        File.Delete(path);
        Exists = false;
    }

    [GeneratedRegex(@"^turns-(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\.(?<number>[0-9]{4,8})\.jsonl$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
