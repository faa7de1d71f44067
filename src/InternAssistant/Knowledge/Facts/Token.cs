namespace InternAssistant.Knowledge.Facts;

/// <summary>A piece of a statement.</summary>
/// <param name="Kind">What sort of piece.</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case, without a possessive ending.</param>
/// <param name="Start">Where it starts in the statement's text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Number">The number it stands for, in digits or in words; null for others.</param>
internal readonly record struct Token(TokenKind Kind, string Text, string Lower, int Start, int End, decimal? Number)
{
    /// <summary>True for a word that begins with a capital letter.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>True for this word (in lower case) or symbol.</summary>
    public bool Is(string word) => Lower == word;
}
