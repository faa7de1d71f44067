using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Notes the values of front matter or sidecar that the parser passes over.</summary>
internal static class FrontMatterRemarks
{
    /// <summary>Adds a remark for each value, at its line of the file or of the sidecar.</summary>
    public static void Add(SourceFile file, LoadedDocument.Opened opened, SectionBuilder builder)
    {
        var (root, firstLine) = opened.YamlSpan is null ? (Sidecar(file), 1) : (opened.Yaml, 2);

        foreach (var (line, value) in FrontMatterCheck.Check(root).OrderBy(found => found.Line))
        {
            builder.RemarkAtLine(RemarkKind.IgnoredValue, line + firstLine, value);
        }
    }

    private static YamlItem? Sidecar(SourceFile file)
    {
        var name = file.Id + ".yaml";

        return file.Sidecar is { } beside
            && TextDecoding.TryDecode(beside.Span, name, out var yaml, out _)
            && FrontMatterParser.TryRead(yaml, 1, name, out var root, out _) ? root : null;
    }
}
