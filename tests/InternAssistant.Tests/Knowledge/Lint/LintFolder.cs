using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Lint;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Tests.Knowledge.Lint;

/// <summary>A folder in memory, checked by lint.</summary>
internal sealed class LintFolder
{
    private readonly List<(string Id, string Text, string? Sidecar)> _files = [];

    public List<string> AllowedLinkHosts { get; } = [];

    public List<string> OtherFiles { get; } = [];

    /// <summary>A document of which everything that lint asks for is there.</summary>
    public LintFolder With(string id, string body) => WithRaw(id, $"---\ntitle: {Path.GetFileNameWithoutExtension(id)}\nowner: recruiting\npublished: 2026-01-01\nreview-by: 2027-01-01\n---\n{body}\n");

    public LintFolder WithRaw(string id, string text, string? sidecar = null)
    {
        _files.Add((id, text, sidecar));

        return this;
    }

    public IReadOnlyList<Finding> Check()
    {
        var results = _files.ConvertAll(file => LoaderOf(file.Id).Load(new SourceFile(file.Id, System.Text.Encoding.UTF8.GetBytes(file.Text), file.Sidecar is { } beside ? System.Text.Encoding.UTF8.GetBytes(beside) : null)));

        return KnowledgeLint.Check(
            [.. results.OfType<LoadResult.Loaded>().Select(result => result.Document)],
            [.. results.OfType<LoadResult.Failed>()],
            new LintSettings(new DateOnly(2026, 11, 26), AllowedLinkHosts, OtherFiles));
    }

    public IReadOnlyList<Finding> Check(string rule) => [.. Check().Where(finding => finding.Rule == rule)];

    private static IDocumentLoader LoaderOf(string id) => DocumentLoaders.All.First(loader => loader.Extensions.Contains(Path.GetExtension(id)));
}
