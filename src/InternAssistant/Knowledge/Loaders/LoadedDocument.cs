using InternAssistant.Knowledge.Screening;
using InternAssistant.Knowledge.Yaml;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>What loaders do alike: decode, read front matter, put the document together.</summary>
internal static class LoadedDocument
{
    /// <summary>A text that was decoded, with its front matter.</summary>
    public sealed record Opened(string Text, int BodyStart, TextSpan? YamlSpan, YamlItem? Yaml, FrontMatter FrontMatter);

    /// <summary>Decodes the file and reads its front matter or, where it has none, the file beside it.</summary>
    public static LoadResult? TryOpen(SourceFile file, out Opened opened)
    {
        opened = new Opened("", 0, null, null, FrontMatter.Empty);

        if (!TextDecoding.TryDecode(file.Bytes.Span, file.Id, out var text, out var reason))
        {
            return new LoadResult.Failed(file.Id, reason);
        }

        if (FrontMatterBlock.Find(text) is { } block)
        {
            var yaml = block.Yaml.In(text);

            if (!FrontMatterParser.TryRead(yaml, 2, file.Id, out var root, out reason))
            {
                // Two rules around running text are no front matter: a key and a colon stand in every YAML mapping.
                if (yaml.Contains(':', StringComparison.Ordinal))
                {
                    return new LoadResult.Failed(file.Id, reason, FailureKind.FrontMatter);
                }
            }

            if (root is not null || string.IsNullOrWhiteSpace(yaml))
            {
                opened = new Opened(text, block.End, block.Yaml, root, FrontMatterParser.Parse(root));
            }
        }

        if (opened.YamlSpan is null)
        {
            opened = opened with { Text = text };

            if (TryReadSidecar(file, out var frontMatter) is { } refused)
            {
                return refused;
            }

            opened = opened with { FrontMatter = frontMatter };
        }

        if (!opened.FrontMatter.Index)
        {
            return new LoadResult.Excluded(file.Id);
        }

        return string.IsNullOrWhiteSpace(text)
            ? new LoadResult.Failed(file.Id, $"'{file.Id}' is empty. Write the document or remove the file, then re-index.", FailureKind.Empty)
            : null;
    }

    /// <summary>Reads the file beside a file whose format has no front matter of its own.</summary>
    public static LoadResult? TryReadSidecar(SourceFile file, out FrontMatter frontMatter)
    {
        frontMatter = FrontMatter.Empty;

        if (file.Sidecar is not { } beside)
        {
            return null;
        }

        if (!TextDecoding.TryDecode(beside.Span, file.Id + ".yaml", out var yaml, out var reason)
            || !FrontMatterParser.TryRead(yaml, 1, file.Id + ".yaml", out var root, out reason))
        {
            return new LoadResult.Failed(file.Id, reason, FailureKind.FrontMatter);
        }

        frontMatter = FrontMatterParser.Parse(root);

        return frontMatter.Index ? null : new LoadResult.Excluded(file.Id);
    }

    /// <summary>The document of a format whose extracted text is the loader's own, or the reason why the file holds none.</summary>
    public static LoadResult Close(SourceFile file, string text, FrontMatter frontMatter, string? heading, SectionBuilder builder, IReadOnlyList<int>? pageStarts = null) =>
        Close(file, new Opened(text, 0, null, null, frontMatter), frontMatter, heading, builder, pageStarts);

    /// <summary>The document, or the reason why the file holds none.</summary>
    public static LoadResult Close(SourceFile file, Opened opened, FrontMatter frontMatter, string? heading, SectionBuilder builder, IReadOnlyList<int>? pageStarts = null)
    {
        var sections = builder.Build();

        if (sections.Count == 0)
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' has no text that could be read out. Write at least one sentence or remove the file, then re-index.", FailureKind.Empty);
        }

        frontMatter = ScreenedFrontMatter.Read(frontMatter, builder);
        FrontMatterRemarks.Add(file, opened, builder);
        var title = new[] { frontMatter.Title, heading, DocumentTitle.FromFileName(file.Id) }.FirstOrDefault(name => name is not null && !InstructionDetector.IsInstruction(name))
            ?? DocumentTitle.FromText(file.Id, sections);
        var slash = file.Id.IndexOf('/', StringComparison.Ordinal);

        return new LoadResult.Loaded(new KnowledgeDocument(
            file.Id,
            title,
            slash > 0 ? file.Id[..slash] : "general",
            opened.Text,
            frontMatter,
            sections,
            ContentHash.Of(file))
        {
            Remarks = builder.Remarks,
            PageStarts = pageStarts ?? [],
        });
    }

    /// <summary>The section that holds the lines of the front matter, if it states facts.</summary>
    public static void AddFacts(SectionBuilder builder, Opened opened)
    {
        if (opened is { YamlSpan: { } span, Yaml: not null })
        {
            builder.Open(opened.FrontMatter.Title is { } title ? [title] : [], null);
            PostingFactLines.Add(builder, opened.Text, span, opened.Yaml);
        }
    }
}
