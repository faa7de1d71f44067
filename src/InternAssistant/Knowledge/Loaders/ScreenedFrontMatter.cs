using InternAssistant.Knowledge.Screening;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Front matter without titles and other names that give orders to an assistant: they stand above passages as headings do.</summary>
internal static class ScreenedFrontMatter
{
    /// <summary>The front matter, and a remark for each value that was refused.</summary>
    public static FrontMatter Read(FrontMatter frontMatter, SectionBuilder builder)
    {
        var refused = frontMatter.Aliases.Concat(frontMatter.Posting?.Location ?? []).Append(frontMatter.Title ?? "").Where(InstructionDetector.IsInstruction).ToList();

        if (refused.Count == 0)
        {
            return frontMatter;
        }

        foreach (var value in refused)
        {
            builder.RemarkAtLine(RemarkKind.Instruction, 1, value);
        }

        return frontMatter with
        {
            Title = refused.Contains(frontMatter.Title ?? "") ? null : frontMatter.Title,
            Aliases = [.. frontMatter.Aliases.Where(alias => !refused.Contains(alias))],
            Posting = frontMatter.Posting is { } posting ? posting with { Location = [.. posting.Location.Where(place => !refused.Contains(place))] } : null,
        };
    }
}
