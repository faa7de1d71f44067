namespace InternAssistant.Knowledge.Lint;

/// <summary>Where a document's front matter stands, and on which line a key of it.</summary>
internal static class FrontMatterPlace
{
    /// <summary>True when the document begins with its front matter, or could.</summary>
    public static bool IsInside(KnowledgeDocument document) => Ends(document, ".md", ".markdown", ".txt", ".text");

    /// <summary>The place to write a value, for messages.</summary>
    public static string Describe(KnowledgeDocument document) =>
        IsInside(document) ? "the fields at the top"
        : Ends(document, ".csv", ".tsv", ".xlsx") ? $"a column of its own or '{document.Id}.yaml'"
        : $"'{document.Id}.yaml' beside it";

    /// <summary>The line of a key at the top level of the document's own front matter; null where it stands elsewhere.</summary>
    public static int? LineOf(KnowledgeDocument document, string key)
    {
        if (!IsInside(document) || FrontMatterBlock.Find(document.Text) is not { } block)
        {
            return null;
        }

        var line = 2;

        foreach (var content in block.Yaml.In(document.Text).AsSpan().EnumerateLines())
        {
            if (content.StartsWith(key, StringComparison.OrdinalIgnoreCase) && content[key.Length..].TrimStart().StartsWith(":"))
            {
                return line;
            }

            line++;
        }

        return null;
    }

    private static bool Ends(KnowledgeDocument document, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (document.Id.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
