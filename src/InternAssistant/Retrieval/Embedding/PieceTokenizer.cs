using System.Buffers;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Divides a text into the pieces of a SentencePiece unigram vocabulary (Kudo, 2018): NFKC, ▁ in front and for every space, and of all divisions the one
/// whose log scores sum highest (Viterbi). What no piece starts with is the unknown piece, at a score of 0; a run of unknowns is one.
/// Just as in the original, a place that no piece ends at counts as a beginning. Safe for concurrent calls.
/// </summary>
internal sealed class PieceTokenizer(PieceTrie trie, IReadOnlyList<string> pieces, IReadOnlyList<double> scores)
{
    private const char Separator = '▁';
    private const int Unknown = 0;

    private readonly double[] scores = [.. scores];
    private readonly int[] lengths = [.. pieces.Select(piece => piece.Length)];

    /// <summary>Writes the first pieces of a text, as many as there is room for, and returns how many there are.</summary>
    public int Encode(string text, Span<int> target)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var prepared = Separator + Nfkc.Normalize(text).Replace(' ', Separator);
        var words = ArrayPool<int>.Shared.Rent(prepared.Length + 1);
        var best = ArrayPool<double>.Shared.Rent(prepared.Length + 1);
        try
        {
            Search(prepared, words.AsSpan(0, prepared.Length + 1), best.AsSpan(0, prepared.Length + 1));

            return WalkBack(prepared, words.AsSpan(0, prepared.Length + 1), target);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(words);
            ArrayPool<double>.Shared.Return(best);
        }
    }

    /// <summary>For each place the piece that ends there in the best division of what stands before it.</summary>
    private void Search(string text, Span<int> words, Span<double> best)
    {
        words.Clear();
        best.Clear();
        for (var start = 0; start < text.Length; start += IsPair(text, start) ? 2 : 1)
        {
            var found = false;
            var node = trie.Enter(text[start]);
            for (var end = start + 1; node != 0; end++)
            {
                if (trie.PieceAt(node) is >= 0 and var piece)
                {
                    found = true;
                    Offer(piece, scores[piece] + best[start], ref words[end], ref best[end]);
                }

                node = end < text.Length ? trie.Step(node, text[end]) : 0;
            }

            if (!found)
            {
                var end = start + (IsPair(text, start) ? 2 : 1);
                Offer(Unknown, best[start], ref words[end], ref best[end]);
            }
        }
    }

    private static void Offer(int piece, double score, ref int word, ref double best)
    {
        if (best == 0 || score >= best)
        {
            (word, best) = (piece, score);
        }
    }

    private int WalkBack(string text, Span<int> words, Span<int> target)
    {
        // Pieces come from the last to the first; the front of the array is not needed any more where they are put.
        var written = words.Length;
        for (var place = words.Length - 1; place > 0;)
        {
            var piece = words[place];
            place -= piece == Unknown && place > 1 && IsPair(text, place - 2) ? 2 : lengths[piece];
            if (piece != Unknown || written == words.Length || words[written] != Unknown)
            {
                words[--written] = piece;
            }
        }

        var count = Math.Min(target.Length, words.Length - written);
        words.Slice(written, count).CopyTo(target);

        return count;
    }

    private static bool IsPair(string text, int start) => start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]);
}
