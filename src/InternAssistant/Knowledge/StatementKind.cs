namespace InternAssistant.Knowledge;

/// <summary>The shape in which a document makes a statement.</summary>
public enum StatementKind
{
    /// <summary>A sentence of running text.</summary>
    Sentence,

    /// <summary>One item of a bulleted or numbered list.</summary>
    ListItem,

    /// <summary>A line such as <c>Duration: 12 weeks</c>.</summary>
    LabelValue,

    /// <summary>One row of a table, its cells joined by <c> | </c>.</summary>
    TableRow,

    /// <summary>Lines that belong together without punctuation: a name, an address and a phone number.</summary>
    Record,

    /// <summary>A line of the front matter that states a typed fact of a posting.</summary>
    FrontMatterLine,
}
