namespace InternAssistant.Understanding;

/// <summary>How a question is put, which decides how its answer is laid out.</summary>
public enum QuestionKind
{
    /// <summary>Asks for a fact.</summary>
    Fact,

    /// <summary>Can be answered with yes or no.</summary>
    YesNo,

    /// <summary>Asks for all of several things.</summary>
    List,

    /// <summary>Asks what something is.</summary>
    Definition,

    /// <summary>Asks how to do something.</summary>
    HowTo,

    /// <summary>Asks for a reason.</summary>
    Reason,

    /// <summary>A greeting, thanks, a goodbye or a question about the assistant.</summary>
    SmallTalk,

    /// <summary>Nothing that can be looked up: empty after cleaning.</summary>
    Empty,

    /// <summary>Asks how several things differ, or which of them is the best.</summary>
    Comparison,

    /// <summary>Asks for the gist of something large.</summary>
    Overview,

    /// <summary>Says that something is wrong and asks nothing.</summary>
    Complaint,

    /// <summary>Wants what no document can give: a poem, code, a translation, one's own record.</summary>
    OutOfScope,
}
