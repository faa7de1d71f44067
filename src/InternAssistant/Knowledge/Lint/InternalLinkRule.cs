namespace InternAssistant.Knowledge.Lint;

/// <summary><c>dead-internal-link</c>: links to files that are not in the folder and to headings that are not in the document.</summary>
internal sealed class InternalLinkRule : ILintRule
{
    private const string Rule = "dead-internal-link";

    public IEnumerable<Finding> Check(LintInput input)
    {
        var documents = input.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var files = documents.Keys.Concat(input.Settings.OtherFiles).Concat(input.Failures.Select(failure => failure.Id)).ToHashSet(StringComparer.Ordinal);
        var folders = files.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        var inAnyCase = files.DistinctBy(file => file, StringComparer.OrdinalIgnoreCase).ToDictionary(file => file, StringComparer.OrdinalIgnoreCase);
        var anchors = new Dictionary<string, HeadingAnchors>(StringComparer.Ordinal);

        foreach (var document in input.Documents)
        {
            foreach (var remark in document.Remarks.Where(remark => remark.Kind == RemarkKind.Link && !remark.Subject.EndsWith('…')))
            {
                if (LinkTarget.Read(remark.Subject) is { Kind: LinkKind.File } target && Check(document, target) is var (severity, fault))
                {
                    yield return new Finding(document.Id, remark.Line > 0 ? remark.Line : null, severity, Rule, $"The link '{remark.Subject}' {fault}");
                }
            }
        }

        (Severity, string)? Check(KnowledgeDocument document, LinkTarget target)
        {
            if (target is { Path: "", Anchor: null })
            {
                return (Severity.Error, "leads nowhere. Give it a target, or remove it.");
            }

            if (Resolve(document.Id, target.Path) is not { } id)
            {
                return (Severity.Warning, "leads out of the knowledge folder, where readers of an answer cannot follow. Link to a document of the folder or to the web.");
            }

            if (!files.Contains(id) && !folders.Contains(id.TrimEnd('/')))
            {
                return (Severity.Error, inAnyCase.TryGetValue(id, out var similar)
                    ? $"leads to '{id}', and the file is called '{similar}'. Write the name with the same capitals."
                    : $"leads to '{id}', which is not in the folder. Correct the path, or remove the link.");
            }

            return target.Anchor is { } anchor && documents.TryGetValue(id, out var linked) && IsMarkdown(id) && !AnchorsOf(linked).Has(anchor)
                ? (Severity.Error, $"leads to the heading '#{anchor}', which '{id}' does not have. Correct it; headings are written in small letters with hyphens for spaces.")
                : null;
        }

        HeadingAnchors AnchorsOf(KnowledgeDocument document)
        {
            if (!anchors.TryGetValue(document.Id, out var known))
            {
                anchors[document.Id] = known = new HeadingAnchors(document);
            }

            return known;
        }
    }

    // The id of the file that a path leads to; null when it leaves the folder.
    private static string? Resolve(string from, string path)
    {
        if (path.Length == 0)
        {
            return from;
        }

        var parts = path.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();

        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        yield return "";

        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }

    private static bool IsMarkdown(string id) => id.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || id.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
