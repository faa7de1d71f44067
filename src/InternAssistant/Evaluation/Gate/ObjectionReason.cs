namespace InternAssistant.Evaluation.Gate;

/// <summary>Why the gate keeps a candidate from going live.</summary>
public enum ObjectionReason
{
    /// <summary>A fault of error level that what is served does not have.</summary>
    LintError,

    /// <summary>Two documents that contradict each other and did not before.</summary>
    Conflict,

    /// <summary>A statement that is not finished: a placeholder, a note for later, the mark of a merge.</summary>
    Unfinished,

    /// <summary>A golden question that was answered rightly and is not any more.</summary>
    GoldenQuestion,

    /// <summary>A document that is served, whose file is there and cannot be read.</summary>
    UnreadableDocument,

    /// <summary>More documents have gone than may go at once.</summary>
    DocumentsLost,

    /// <summary>Nothing is left to answer from.</summary>
    NoPassages,

    /// <summary>Somebody has taken the same snapshot out of service.</summary>
    RolledBack,
}
