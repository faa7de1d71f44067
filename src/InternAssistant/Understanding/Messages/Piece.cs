namespace InternAssistant.Understanding.Messages;

/// <summary>A piece of a message between two borders.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="IsSentence">True when a sentence or a line begins with it.</param>
/// <param name="IsNumbered">True when it is a numbered line.</param>
/// <param name="HasMark">True when a question mark ends it.</param>
/// <param name="Asks">True when it asks something.</param>
internal sealed record Piece(int First, int End, bool IsSentence, bool IsNumbered, bool HasMark, bool Asks)
{
    public int Length => End - First;
}
