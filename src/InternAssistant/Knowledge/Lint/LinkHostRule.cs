namespace InternAssistant.Knowledge.Lint;

/// <summary>
/// <c>link-not-allowed</c> and <c>dangerous-link</c>. With a list of allowed hosts, each document is told once about each other host; while the list is
/// empty no link is ever shown, which is worth one notice for each host of the folder.
/// </summary>
internal sealed class LinkHostRule : ILintRule
{
    private sealed record Place(KnowledgeDocument Document, int? Line, string Written, LinkTarget Target);

    public IEnumerable<Finding> Check(LintInput input)
    {
        var links = input.Documents.SelectMany(Links).ToList();
        var allowed = input.Settings.AllowedLinkHosts.Select(PlainOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var refused = links.Where(link => link.Target.Kind == LinkKind.Web && !allowed.Contains(link.Target.Host)).ToList();

        return
        [
            .. links.Where(link => link.Target.Kind == LinkKind.Dangerous).Select(Dangerous),
            .. links.Where(link => link.Target.Kind == LinkKind.Other).Select(Other),
            .. allowed.Count == 0
                ? refused.GroupBy(link => link.Target.Host, StringComparer.Ordinal).Select(NoneAllowed)
                : refused.GroupBy(link => (link.Document.Id, link.Target.Host)).Select(NotAllowed),
        ];
    }

    private static IEnumerable<Place> Links(KnowledgeDocument document)
    {
        if (document.FrontMatter.Source is { } source && LinkTarget.Read(source) is { Kind: not LinkKind.File } target)
        {
            yield return new Place(document, FrontMatterPlace.LineOf(document, "source"), source, target);
        }

        foreach (var section in document.Sections)
        {
            if (section.FrontMatter?.Source is { } own && LinkTarget.Read(own) is { Kind: not LinkKind.File } ownTarget)
            {
                yield return new Place(document, LineNumber.At(document.Text, section.Statements[0].Span.Start), own, ownTarget);
            }
        }

        foreach (var remark in document.Remarks.Where(remark => remark.Kind == RemarkKind.Link))
        {
            yield return new Place(document, remark.Line > 0 ? remark.Line : null, remark.Subject, LinkTarget.Read(remark.Subject));
        }
    }

    private static Finding Dangerous(Place link) => new(
        link.Document.Id,
        link.Line,
        Severity.Error,
        "dangerous-link",
        $"The link '{Shorten(link.Written)}' runs a script, holds its content itself, shows a password or leads to somebody's own computer. Link to a page on the web, or remove it.");

    private static Finding Other(Place link) => new(
        link.Document.Id,
        link.Line,
        Severity.Warning,
        "link-not-allowed",
        $"The link '{Shorten(link.Written)}' is no address that people can follow; only https, http, mailto and tel are. Correct or remove it.");

    private static Finding NotAllowed(IEnumerable<Place> links)
    {
        var (first, count) = (links.First(), links.Count());

        return new Finding(
            first.Document.Id,
            first.Line,
            Severity.Warning,
            "link-not-allowed",
            $"'{first.Target.Host}' is not among the allowed hosts, so answers show no link to it{(count > 1 ? $" ({count} links in this document)" : "")}. Remove the link, or have the host added to the setting Answering:AllowedLinkHosts.");
    }

    private static Finding NoneAllowed(IEnumerable<Place> links)
    {
        var (first, count, documents) = (links.First(), links.Count(), links.Select(link => link.Document.Id).Distinct().Count());

        return new Finding(
            first.Document.Id,
            first.Line,
            Severity.Notice,
            "link-not-allowed",
            $"Answers show no link to '{first.Target.Host}' ({count} {(count == 1 ? "link" : "links")} in {documents} {(documents == 1 ? "document" : "documents")}): the setting Answering:AllowedLinkHosts is empty. Have the host added there, if people may follow such links.");
    }

    private static string Shorten(string link) => link.Length <= 80 ? link : link[..80] + "…";

    private static string PlainOf(string host) => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var address) ? address.IdnHost : host;
}
