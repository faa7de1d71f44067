namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Entries made of what documents say.</summary>
internal static class SlotEntry
{
    /// <summary>An entry whose owner and dates are its own where it has any, else the document's.</summary>
    public static FaqEntry Of(KnowledgeDocument document, string question, string answer, FrontMatter? own) =>
        new(document.Id, FaqText.Question(question), FaqText.Answer(answer))
        {
            Owner = own?.Owner ?? document.FrontMatter.Owner,
            Published = own?.Published ?? document.FrontMatter.Published,
            ReviewBy = own?.ReviewBy ?? document.FrontMatter.ReviewBy,
            Source = own?.Source ?? document.FrontMatter.Source,
        };

    /// <summary>What front matter has in a column; empty where it says nothing.</summary>
    public static string ValueOf(FrontMatter? values, FaqColumn column) => column switch
    {
        FaqColumn.Owner => values?.Owner ?? "",
        FaqColumn.Published => FaqDate.Write(values?.Published),
        FaqColumn.ReviewBy => FaqDate.Write(values?.ReviewBy),
        FaqColumn.Source => values?.Source ?? "",
        _ => "",
    };

    /// <summary>What counts for an entry in a column; empty where nothing does.</summary>
    public static string ValueOf(FaqEntry entry, FaqColumn column) => column switch
    {
        FaqColumn.Owner => entry.Owner ?? "",
        FaqColumn.Published => FaqDate.Write(entry.Published),
        FaqColumn.ReviewBy => FaqDate.Write(entry.ReviewBy),
        FaqColumn.Source => entry.Source ?? "",
        _ => "",
    };
}
