namespace InternAssistant.Knowledge;

/// <summary>What a loader can notice about a file.</summary>
public enum RemarkKind
{
    /// <summary>A comment, which readers of the page do not see. It is kept out of passages.</summary>
    Comment,

    /// <summary>Text that people do not see: white on white, hidden by style, spelt in invisible characters. It is kept out of passages.</summary>
    HiddenText,

    /// <summary>A sentence that gives orders to an assistant. It is kept out of passages.</summary>
    Instruction,

    /// <summary>A heading with nothing under it.</summary>
    EmptyHeading,

    /// <summary>A question of an FAQ without an answer.</summary>
    UnansweredQuestion,

    /// <summary>A link; the subject is its target as written.</summary>
    Link,

    /// <summary>A value of the front matter that could not be understood and was passed over; the subject is the key, a colon and what to do.</summary>
    IgnoredValue,

    /// <summary>A long word of letters and digits, content in a code such as Base64. It is kept out of passages.</summary>
    OpaqueText,
}
