using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Finds a line of a document's front matter.</summary>
internal static class HeaderLine
{
    /// <summary>The line with a key at the outermost level; null where the text has none, as beside a sidecar.</summary>
    public static DraftQuote? Of(KnowledgeDocument document, string key)
    {
        if (FrontMatterBlock.Find(document.Text) is not { } block)
        {
            return null;
        }

        var start = block.Yaml.Start;
        foreach (var line in block.Yaml.In(document.Text).Split('\n'))
        {
            if (line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            {
                var text = line.TrimEnd();

                return new DraftQuote(document.Id, null, start, start + text.Length, text);
            }

            start += line.Length + 1;
        }

        return null;
    }
}
