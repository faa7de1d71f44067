namespace InternAssistant.Web.BotFramework.Rendering.Teams;

/// <summary>The names of the icons that Teams has for documents.</summary>
public static class DocumentIcon
{
    public static string Of(string documentId)
    {
        ArgumentNullException.ThrowIfNull(documentId);

        return documentId[(documentId.LastIndexOf('.') + 1)..].ToUpperInvariant() switch
        {
            "PDF" => "PDF",
            "DOCX" => "Microsoft Word",
            "XLSX" or "CSV" or "TSV" => "Microsoft Excel",
            "PPTX" => "Microsoft PowerPoint",
            _ => "Text",
        };
    }
}
