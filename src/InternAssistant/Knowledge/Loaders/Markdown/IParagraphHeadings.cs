namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Begins the sections of headings that stand in paragraphs.</summary>
internal interface IParagraphHeadings
{
    /// <summary>Begins the section of a line in bold letters that stands for a heading.</summary>
    void OpenBoldSection(TextSpan heading);

    /// <summary>Begins the section of a question that is marked <c>Q:</c>.</summary>
    void OpenQuestion(TextSpan question);
}
