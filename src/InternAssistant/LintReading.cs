using InternAssistant.Evaluation;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant;

/// <summary>Lint over a folder as it lies on the disk.</summary>
public static class LintReading
{
    /// <summary>Reads the files that were found and checks them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="found">What a look through it found.</param>
    /// <param name="today">The day that review dates are compared with.</param>
    /// <param name="allowedLinkHosts">The hosts that citations may link to.</param>
    /// <param name="cancellationToken">Ends the reading between two files.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<Finding> Check(KnowledgeFolder folder, KnowledgeFiles found, DateOnly today, IReadOnlyCollection<string> allowedLinkHosts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(found);

        var results = new List<LoadResult>();

        foreach (var file in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(file.Load());
        }

        var synonyms = SynonymFile.Load(folder.SynonymsPath);
        var excluded = results.OfType<LoadResult.Excluded>().Select(result => result.Id);
        IReadOnlyList<LoadResult.Failed> failures = [.. found.LeftOut, .. results.OfType<LoadResult.Failed>(), .. synonyms.Failure is { } failure ? [failure] : Array.Empty<LoadResult.Failed>()];

        return
        [
            .. KnowledgeLint.Check([.. results.OfType<LoadResult.Loaded>().Select(result => result.Document)], failures, new LintSettings(today, allowedLinkHosts, OtherFiles(folder, excluded)) { Synonyms = synonyms.Groups }),
            .. GoldenFolder.Read(folder.FullPath).Findings,
        ];
    }

    /// <summary>The ids of ordinary files that are no documents and that links may lead to: excluded ones, the synonyms, the golden questions.</summary>
    public static IReadOnlyList<string> OtherFiles(KnowledgeFolder folder, IEnumerable<string> excluded)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(excluded);

        var golden = Path.Combine(folder.FullPath, "golden");
        string[] questions = [];

        try
        {
            questions = Directory.Exists(golden) ? Directory.GetFiles(golden, "*.jsonl") : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Links to questions are rare; a folder that cannot be listed only makes them look dead.
        }

        return
        [
            .. excluded,
            .. File.Exists(folder.SynonymsPath) ? [SynonymFile.Name] : Array.Empty<string>(),
            .. questions.Select(question => "golden/" + Path.GetFileName(question)).Order(StringComparer.Ordinal),
        ];
    }
}
