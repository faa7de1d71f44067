namespace InternAssistant.Knowledge.Facts;

/// <summary>What sort of token a piece of a statement is.</summary>
internal enum TokenKind
{
    /// <summary>Letters, perhaps with digits or apostrophes among them.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>One character that is neither.</summary>
    Symbol,
}
