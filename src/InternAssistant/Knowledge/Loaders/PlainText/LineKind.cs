namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>What a line of plain text looks like by itself.</summary>
internal enum LineKind
{
    /// <summary>Running text, or a piece of it.</summary>
    Text,

    /// <summary>Few words without an end: a heading, a name, a tag, an item.</summary>
    Short,

    /// <summary>One question and nothing else.</summary>
    Question,

    /// <summary>Ends with a colon.</summary>
    Colon,

    /// <summary>Begins with a bullet or a number.</summary>
    Bullet,

    /// <summary>A label and its value.</summary>
    LabelValue,

    /// <summary>Cells divided by bars or tabs.</summary>
    Row,

    /// <summary>A date, a place, an amount or a way of working, alone on its line.</summary>
    Fact,

    /// <summary>A postal address, a telephone number, an e-mail or web address, with or without a label.</summary>
    Contact,

    /// <summary>Asks the reader to click. Ends a section.</summary>
    CallToAction,

    /// <summary>Belongs to the page and not to the document.</summary>
    Noise,

    /// <summary>Begins the part of a page that is about something else, as <c>Similar jobs</c>.</summary>
    Tail,

    /// <summary>A line of equals signs or dashes below a heading.</summary>
    Underline,
}
