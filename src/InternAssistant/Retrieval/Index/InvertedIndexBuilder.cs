using System.Runtime.InteropServices;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Retrieval.Index;

/// <summary>Takes passages in ordinal order and makes an <see cref="InvertedIndex"/> of them.</summary>
internal sealed class InvertedIndexBuilder
{
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly FieldPostings[] fields = [new(), new(), new(), new()];
    private readonly Dictionary<int, int> frequencies = [];
    private int passageCount;

    public void Add(Passage passage)
    {
        var aliases = passage.Document.FrontMatter.Aliases.Concat(passage.Document.FrontMatter.Posting?.Location ?? []);

        Add(IndexField.Title, [passage.Document.Title]);
        Add(IndexField.Headings, passage.Section.HeadingPath);
        Add(IndexField.Body, passage.Statements.Select(statement => statement.Text));
        Add(IndexField.Aliases, aliases);
        passageCount++;
    }

    public InvertedIndex Build()
    {
        var sorted = terms.Keys.Order(StringComparer.Ordinal).ToArray();
        var ordinals = new int[sorted.Length];
        for (var ordinal = 0; ordinal < sorted.Length; ordinal++)
        {
            ordinals[terms[sorted[ordinal]]] = ordinal;
        }

        return new InvertedIndex(passageCount, sorted, [.. fields.Select(field => field.Build(ordinals))]);
    }

    private void Add(IndexField field, IEnumerable<string> texts)
    {
        var length = 0;
        frequencies.Clear();
        foreach (var token in texts.SelectMany(EnglishAnalyzer.Analyze))
        {
            ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, token.Term, out var known);
            term = known ? term : terms.Count - 1;
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _)++;
            length++;
        }

        fields[(int)field].Add(passageCount, length, frequencies);
    }

    private sealed class FieldPostings
    {
        private readonly List<(int Term, int Passage, int Frequency)> postings = [];
        private readonly List<byte> lengths = [];

        public void Add(int passage, int length, Dictionary<int, int> frequencies)
        {
            lengths.Add(FieldLength.Encode(length));
            foreach (var (term, frequency) in frequencies)
            {
                postings.Add((term, passage, frequency));
            }
        }

        /// <summary>Sorts the postings by term; within a term they keep the order of the passages.</summary>
        public FieldIndex Build(int[] ordinals)
        {
            var starts = new int[ordinals.Length + 1];
            foreach (var (term, _, _) in postings)
            {
                starts[ordinals[term] + 1]++;
            }

            for (var i = 1; i < starts.Length; i++)
            {
                starts[i] += starts[i - 1];
            }

            var next = starts.ToArray();
            var passages = new int[postings.Count];
            var counts = new int[postings.Count];
            foreach (var (term, passage, frequency) in postings)
            {
                var place = next[ordinals[term]]++;
                (passages[place], counts[place]) = (passage, frequency);
            }

            return new FieldIndex(starts, passages, counts, [.. lengths]);
        }
    }
}
