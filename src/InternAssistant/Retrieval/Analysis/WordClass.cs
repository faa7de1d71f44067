namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// What a code point is to the tokenizer: a word-break class (UAX #29) in the low four bits, and flags for what the
/// word-break classes do not say.
/// </summary>
[Flags]
internal enum WordClass : byte
{
    Other = 0,
    Letter = 1,
    HebrewLetter = 2,
    Numeric = 3,
    Katakana = 4,
    MidLetter = 5,
    MidNumber = 6,
    MidNumberOrLetter = 7,
    SingleQuote = 8,
    DoubleQuote = 9,
    Connector = 10,
    Extend = 11,
    Joiner = 12,
    RegionalIndicator = 13,
    EmojiModifier = 14,
    BreakMask = 15,

    /// <summary>Han or Hiragana: each character is a word.</summary>
    Ideograph = 0x10,

    /// <summary>Thai, Lao, Khmer and others that write no spaces: a run of them is a word.</summary>
    ComplexContext = 0x20,
    Emoji = 0x40,
    EmojiBase = 0x80,
}
