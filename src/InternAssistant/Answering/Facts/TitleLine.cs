using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Facts;

/// <summary>Finds where a document's text gives its name.</summary>
internal static class TitleLine
{
    /// <summary>The words of the name where they stand first; null where they stand nowhere.</summary>
    public static DraftQuote? Of(KnowledgeDocument document, string name)
    {
        var start = document.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase);

        return start < 0 ? null : new DraftQuote(document.Id, null, start, start + name.Length, document.Text.Substring(start, name.Length));
    }
}
