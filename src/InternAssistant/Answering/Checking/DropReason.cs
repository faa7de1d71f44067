namespace InternAssistant.Answering.Checking;

/// <summary>Why the checker drops a sentence.</summary>
public enum DropReason
{
    /// <summary>It says nothing.</summary>
    Empty,

    /// <summary>It names no place that proves it.</summary>
    NoQuote,

    /// <summary>A quote does not stand where the draft says, nor within that place in nearly the same characters.</summary>
    QuoteNotFound,

    /// <summary>A quote is too short to prove anything.</summary>
    QuoteTooShort,

    /// <summary>It has characters that people do not see, or look-alikes of other scripts inside a word.</summary>
    HiddenText,

    /// <summary>It has HTML or Markdown that a channel could render.</summary>
    Markup,

    /// <summary>It has an address that is not quoted, or whose host is not allowed.</summary>
    Link,

    /// <summary>It has an e-mail address or a telephone number that is not quoted.</summary>
    Contact,

    /// <summary>A number is not quoted, or is quoted with another unit, currency, bound or noun.</summary>
    Number,

    /// <summary>A date is not quoted, or is quoted as a date of something else.</summary>
    Date,

    /// <summary>A name is neither quoted nor a name of what the quoted document is about.</summary>
    Name,

    /// <summary>It denies what is quoted, or the reverse.</summary>
    Negation,

    /// <summary>It makes a duty of a possibility, or the reverse.</summary>
    Modality,

    /// <summary>It speaks of all, most or only some where the quote does not.</summary>
    Quantity,

    /// <summary>It has the opposite of a quoted word.</summary>
    Opposite,

    /// <summary>Who does what to whom is the other way round.</summary>
    Roles,

    /// <summary>Too little of what it says stands in its quotes.</summary>
    Unsupported,
}
