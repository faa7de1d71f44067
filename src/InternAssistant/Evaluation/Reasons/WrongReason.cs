namespace InternAssistant.Evaluation.Reasons;

/// <summary>Where in the turn a wrong answer went wrong.</summary>
public enum WrongReason
{
    /// <summary>No passage that was found holds what the answer must state or cite.</summary>
    NotRetrieved,

    /// <summary>A passage that was found holds it, and the answer says something else.</summary>
    NotSelected,

    /// <summary>A draft said it, and the checker did not let it through.</summary>
    DroppedByChecker,

    /// <summary>A passage that was found holds the answer, and the question was refused.</summary>
    WronglyRefused,

    /// <summary>The documents do not answer the question, and it was answered.</summary>
    ShouldHaveRefused,

    /// <summary>The question has several meanings, and it was not asked back.</summary>
    ShouldHaveAsked,

    /// <summary>It was asked back though there was nothing to ask.</summary>
    AskedNeedlessly,

    /// <summary>The answer says what it must not say.</summary>
    SaysForbidden,

    /// <summary>Small talk was taken for a question, a question for small talk, or the message was not taken at all.</summary>
    Misread,
}
