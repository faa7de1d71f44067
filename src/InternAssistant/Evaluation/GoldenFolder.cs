using System.Globalization;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Evaluation;

/// <summary>The golden questions of a knowledge folder: all <c>golden/*.jsonl</c>, in ordinal order of the files.</summary>
/// <param name="Questions">The questions of the files that could be read.</param>
/// <param name="Findings">The files that could not, as error findings.</param>
public sealed record GoldenFolder(IReadOnlyList<GoldenQuestion> Questions, IReadOnlyList<Finding> Findings)
{
    /// <summary>The folder's name below the knowledge folder.</summary>
    public const string Name = "golden";

    private const long MaxFileBytes = 20 * 1024 * 1024;

    /// <summary>Reads the questions of a knowledge folder. No such folder is no fault.</summary>
    public static GoldenFolder Read(string knowledgeFolder)
    {
        var folder = Path.Combine(knowledgeFolder, Name);
        var questions = new List<GoldenQuestion>();
        var findings = new List<Finding>();
        foreach (var file in FilesOf(folder, findings))
        {
            try
            {
                questions.AddRange(new FileInfo(file).Length <= MaxFileBytes ? GoldenFile.Read(file) : throw new FormatException($"'{file}' has more than {MaxFileBytes:N0} bytes. Split it."));
            }
            catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
            {
                findings.Add(FindingOf(file, fault));
            }
        }

        return new GoldenFolder(questions, findings);
    }

    /// <summary>The findings, and that most of the questions are gone when they are.</summary>
    /// <param name="before">How many questions the folder had.</param>
    public IEnumerable<Finding> FindingsBeside(int before) => Findings.Count > 0 || Questions.Count * 2 >= before
        ? Findings
        : [new Finding(Name, null, Severity.Error, "golden-questions-lost", string.Create(CultureInfo.InvariantCulture, $"The folder had {before} golden questions and has {Questions.Count}: what they guarded is guarded no more. Restore them, or confirm with --force."))];

    /// <summary>True for a finding about golden questions.</summary>
    public static bool IsAbout(Finding finding) => finding?.File is { } file && (file == Name || file.StartsWith($"{Name}/", StringComparison.Ordinal));

    private static IEnumerable<string> FilesOf(string folder, List<Finding> findings)
    {
        try
        {
            return !Directory.Exists(folder) ? [] : [.. Directory.EnumerateFiles(folder, "*.jsonl").Where(file => new FileInfo(file).Length > 0).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingOf(folder, fault));

            return [];
        }
    }

    private static Finding FindingOf(string path, Exception fault) => new(
        Path.GetFileName(path) == Name ? Name : $"{Name}/{Path.GetFileName(path)}",
        null,
        Severity.Error,
        "broken-golden-questions",
        $"The golden questions cannot be read, so they guard nothing: {fault.Message}");
}
