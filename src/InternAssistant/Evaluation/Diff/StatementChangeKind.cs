namespace InternAssistant.Evaluation.Diff;

/// <summary>How a statement differs from what the same document said before, the gravest first.</summary>
public enum StatementChangeKind
{
    /// <summary>Something unfinished stands in it: a placeholder, a note for later, the mark of a merge.</summary>
    Leftover,

    /// <summary>It denies what it affirmed, or affirms what it denied.</summary>
    Denial,

    /// <summary>A number, date, amount, unit, contact or address differs.</summary>
    Value,

    /// <summary>A name of a person, place or thing differs.</summary>
    Name,

    /// <summary>Characters were lost, letters of another alphabet stand among the others, or some that nobody sees.</summary>
    Characters,

    /// <summary>It leads to a host to which the document did not lead before.</summary>
    Link,

    /// <summary>Its end is missing.</summary>
    CutOff,

    /// <summary>The same words stand under another heading.</summary>
    Moved,

    /// <summary>The same words are no list item, no table row or no labelled line any more.</summary>
    Form,

    /// <summary>Only the wording differs.</summary>
    Wording,
}
