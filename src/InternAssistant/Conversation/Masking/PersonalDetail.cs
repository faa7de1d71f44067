namespace InternAssistant.Conversation.Masking;

/// <summary>A personal detail in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="Length">Its UTF-16 code units.</param>
public readonly record struct PersonalDetail(DetailKind Kind, int Start, int Length)
{
    /// <summary>The place behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>
    /// The detail in the form in which details are compared: letters in lower case and digits as 0 to 9, without what stands between them;
    /// of e-mail addresses the signs stay.
    /// </summary>
    public string FormIn(string text) => Kind == DetailKind.Email ? text.Substring(Start, Length).ToLowerInvariant() : Digits.LettersAndDigits(text.AsSpan(Start, Length));
}
