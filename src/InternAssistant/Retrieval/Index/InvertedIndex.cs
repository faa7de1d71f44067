using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>Which terms stand in which passages, field by field. Immutable.</summary>
internal sealed class InvertedIndex
{
    private readonly Dictionary<string, int> ordinals;

    /// <param name="passageCount">How many passages are indexed.</param>
    /// <param name="terms">All terms in ordinal order; a term's number is its place here.</param>
    /// <param name="fields">One for each <see cref="IndexField"/>, in that order.</param>
    public InvertedIndex(int passageCount, string[] terms, FieldIndex[] fields)
    {
        (PassageCount, Terms, Fields) = (passageCount, terms, fields);
        ordinals = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        foreach (var term in terms)
        {
            ordinals.Add(term, ordinals.Count);
        }
    }

    public int PassageCount { get; }

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<FieldIndex> Fields { get; }

    public static InvertedIndex Of(IReadOnlyList<Passage> passages)
    {
        var builder = new InvertedIndexBuilder();
        foreach (var passage in passages)
        {
            builder.Add(passage);
        }

        return builder.Build();
    }

    /// <summary>The term's number; -1 where no passage has it.</summary>
    public int Find(string term) => ordinals.GetValueOrDefault(term, -1);
}
