using System.Text;

namespace InternAssistant.Knowledge.Lint;

/// <summary>The anchors of a Markdown document: its headings as GitHub turns them into addresses, and the names that HTML in it gives.</summary>
internal sealed class HeadingAnchors
{
    private readonly HashSet<string> _slugs;
    private readonly string _text;

    public HeadingAnchors(KnowledgeDocument document)
    {
        _text = document.Text;
        _slugs = document.Sections.SelectMany(section => section.HeadingPath)
            .Concat(document.Remarks.Where(remark => remark.Kind is RemarkKind.EmptyHeading or RemarkKind.UnansweredQuestion or RemarkKind.Instruction).Select(remark => remark.Subject))
            .Select(Slug)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True when the anchor leads somewhere. Repeated headings are numbered, as <c>pay-1</c>.</summary>
    public bool Has(string anchor)
    {
        var slug = anchor.ToLowerInvariant();
        var dash = slug.LastIndexOf('-');

        return slug is "" or "top" || _slugs.Contains(slug) || (dash > 0 && slug[(dash + 1)..].All(char.IsAsciiDigit) && _slugs.Contains(slug[..dash]))
            || _text.Contains($"id=\"{anchor}\"", StringComparison.Ordinal) || _text.Contains($"name=\"{anchor}\"", StringComparison.Ordinal) || _text.Contains($"{{#{anchor}}}", StringComparison.Ordinal);
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);

        foreach (var c in heading.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                slug.Append(c);
            }
            else if (c == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
