namespace InternAssistant.Understanding.Topics;

/// <summary>Something that people ask about, whatever words they and the documents use.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Said">The words and phrases of documents that treat it, as stems in their order.</param>
internal sealed record Topic(string Name, IReadOnlyList<Alternative> Said)
{
    /// <summary>How well what documents say of a topic stands for the words that ask about it.</summary>
    public const double Strength = 0.7;
}
