namespace InternAssistant.Answering;

/// <summary>Why the assistant does not answer.</summary>
public enum AbstentionReason
{
    /// <summary>The question is not about what the documents are about.</summary>
    OutOfScope,

    /// <summary>The documents speak of the matter and do not say what is asked.</summary>
    NotInDocuments,

    /// <summary>Something was found, and too little speaks for it.</summary>
    LowConfidence,

    /// <summary>What the documents say has lapsed.</summary>
    Expired,

    /// <summary>The question is in a language that is not answered.</summary>
    UnsupportedLanguage,
}
