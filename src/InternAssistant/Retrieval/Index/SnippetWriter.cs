using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>Cuts snippets out of passages by the offsets that the index has of their words.</summary>
internal static class SnippetWriter
{
    private const char Ellipsis = '…';

    /// <summary>The stretch of a passage with the greatest weight of different query terms, at most so long.</summary>
    public static Snippet Write(PassageIndex index, Passage passage, IReadOnlyList<QueryTerm> terms, int length)
    {
        var weights = Weights(index, terms);
        var words = new List<TermPosition>();
        index.Words.Read(passage.Ordinal, words);
        var contents = PassageText.Of(passage);
        var text = contents.Contents[contents.Body..].Replace('\n', ' ');
        var found = words.Where(word => weights.ContainsKey(word.Term) && word.Start >= contents.Body && word.End <= contents.Contents.Length)
            .Select(word => word with { Start = word.Start - contents.Body, End = word.End - contents.Body })
            .ToList();
        var (start, end) = Extend(text, Best(found, weights, length), length);
        var before = start > 0 ? $"{Ellipsis}" : "";
        var after = end < text.Length ? $"{Ellipsis}" : "";
        var shift = before.Length - start;

        return new Snippet(
            before + text[start..end] + after,
            [.. found.Where(word => word.Start >= start && word.End <= end).Select(word => new TextSpan(word.Start + shift, word.End + shift))]);
    }

    private static Dictionary<int, double> Weights(PassageIndex index, IReadOnlyList<QueryTerm> terms)
    {
        var weights = new Dictionary<int, double>();
        foreach (var term in terms)
        {
            var number = index.Postings.Terms.Find(term.Term);
            if (number >= 0)
            {
                var entry = index.Postings[IndexField.Body].Entry(number);
                weights[number] = term.Weight * PostingsCursor.InverseFrequency(index.Postings.PassageCount, entry.Count);
            }
        }

        return weights;
    }

    private static (int Start, int End) Best(List<TermPosition> found, Dictionary<int, double> weights, int length)
    {
        var best = (Weight: -1.0, Start: 0, End: 0);
        for (var first = 0; first < found.Count; first++)
        {
            var window = found.Skip(first).TakeWhile(word => word.End - found[first].Start <= length).ToList();
            var weight = window.Select(word => word.Term).Distinct().Sum(term => weights[term]);
            if (window.Count > 0 && weight > best.Weight)
            {
                best = (weight, window[0].Start, window[^1].End);
            }
        }

        return (best.Start, best.End);
    }

    // Goes on to both sides up to the length, and ends between words.
    private static (int Start, int End) Extend(string text, (int Start, int End) found, int length)
    {
        var spare = Math.Max(0, length - (found.End - found.Start));
        var start = Math.Max(0, found.Start - (spare / 3));
        var end = Math.Min(text.Length, start + Math.Max(length, found.End - found.Start));
        start = Math.Max(0, Math.Min(start, end - length));
        while (start > 0 && start < found.Start && text[start - 1] != ' ')
        {
            start++;
        }

        while (end < text.Length && end > found.End && text[end] != ' ')
        {
            end--;
        }

        return (start, Math.Max(start, end));
    }
}
