namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// The pieces as a trie in flat arrays: the children of a node lie side by side in the order of their characters, so that a step is a
/// binary search in a short span. The root's children are found by their character at once.
/// </summary>
internal sealed class PieceTrie
{
    private const int Root = 0;

    private readonly List<char> labels = ['\0'];
    private readonly List<int> pieceOf = [-1];
    private readonly List<(int First, int Count)> childrenOf = [default];
    private readonly int[] firstSteps = new int[char.MaxValue + 1];
    private readonly char[] label;
    private readonly int[] piece;
    private readonly (int First, int Count)[] children;

    /// <summary>Builds the trie of all pieces from the first that is not reserved; of equal pieces the last counts.</summary>
    public PieceTrie(IReadOnlyList<string> pieces, int reserved)
    {
        var sorted = Enumerable.Range(reserved, pieces.Count - reserved).OrderBy(id => pieces[id], StringComparer.Ordinal).ThenBy(id => id).ToArray();
        var waiting = new Queue<(int Node, int Depth, int Start, int End)>([(Root, 0, 0, sorted.Length)]);
        while (waiting.TryDequeue(out var range))
        {
            Expand(range.Node, range.Depth, range.Start, range.End);
        }

        (label, piece, children) = ([.. labels], [.. pieceOf], [.. childrenOf]);
        for (var node = children[Root].First; node < children[Root].First + children[Root].Count; node++)
        {
            firstSteps[label[node]] = node;
        }

        void Expand(int node, int depth, int start, int end)
        {
            for (; start < end && pieces[sorted[start]].Length == depth; start++)
            {
                pieceOf[node] = sorted[start];
            }

            childrenOf[node] = (labels.Count, 0);
            for (var next = start; start < end; start = next)
            {
                var character = pieces[sorted[start]][depth];
                while (next < end && pieces[sorted[next]][depth] == character)
                {
                    next++;
                }

                waiting.Enqueue((labels.Count, depth + 1, start, next));
                labels.Add(character);
                pieceOf.Add(-1);
                childrenOf.Add(default);
                childrenOf[node] = (childrenOf[node].First, childrenOf[node].Count + 1);
            }
        }
    }

    /// <summary>The node of a piece's first character; 0 when no piece starts with it.</summary>
    public int Enter(char first) => firstSteps[first];

    /// <summary>The node one character further; 0 when there is none.</summary>
    public int Step(int node, char next)
    {
        var (first, count) = children[node];
        var found = label.AsSpan(first, count).BinarySearch(next);

        return found < 0 ? 0 : first + found;
    }

    /// <summary>The piece that ends at a node; -1 when none does.</summary>
    public int PieceAt(int node) => piece[node];
}
