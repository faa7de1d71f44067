using System.Runtime.InteropServices;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Retrieval.Index;

/// <summary>Takes passages in ordinal order and makes the files of the index of them.</summary>
internal sealed class IndexBuilder
{
    private readonly TermNumbers numbers = new();
    private readonly FieldBuilder[] fields = [.. Enumerable.Range(0, InvertedIndex.FieldCount).Select(_ => new FieldBuilder())];
    private readonly TermVectorsBuilder vectors = new();
    private readonly List<WordSpan> words = [];
    private readonly List<(int Term, int Frequency)> counted = [];
    private int[] frequencies = new int[1024];
    private int passageCount;

    /// <summary>The index of passages: its files by name, and how many terms it has.</summary>
    public static (byte[] Terms, byte[] Postings, byte[] Vectors, int TermCount) Build(IEnumerable<Passage> passages, RetrievalOptions settings)
    {
        var builder = new IndexBuilder();
        foreach (var passage in passages)
        {
            builder.Add(passage);
        }

        return builder.Build(settings);
    }

    private void Add(Passage passage)
    {
        var document = passage.Document;
        AddTexts(IndexField.Title, document.Title);
        AddTexts(IndexField.Headings, [.. passage.Section.HeadingPath]);
        AddContents(PassageText.Of(passage));
        AddTexts(IndexField.Aliases, [.. document.FrontMatter.Aliases, .. document.FrontMatter.Posting?.Location ?? []]);
        AddFacets(Facets.Of(document));
        AddEquivalents([document.Title, .. passage.Section.HeadingPath, PassageText.BodyOf(passage), .. document.FrontMatter.Aliases, .. document.FrontMatter.Posting?.Location ?? []]);
        passageCount++;
    }

    private (byte[] Terms, byte[] Postings, byte[] Vectors, int TermCount) Build(RetrievalOptions settings)
    {
        var (sorted, ordinals) = numbers.Sort();
        var writer = new FileWriter(InvertedIndex.Magic, InvertedIndex.Version);
        writer.Int32(passageCount);
        writer.Int32(sorted.Length);
        writer.Int32(fields.Length);
        foreach (var field in fields)
        {
            field.Write(writer, ordinals, settings);
        }

        return (TermDictionary.Write(sorted), writer.ToArray(), vectors.Write(numbers.Terms, ordinals), sorted.Length);
    }

    private void AddTexts(IndexField field, params ReadOnlySpan<string> texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            length += CountWords(text);
        }

        Close(field, length);
    }

    // The words of the whole contents go into the term vectors, those of the reading text into the field as well.
    private void AddContents(PassageText text)
    {
        var (all, body, lead, leadWords) = (0, 0, 0, 0);
        words.Clear();
        StandardTokenizer.Tokenize(text.Contents, words);
        for (var position = 0; position < words.Count; position++)
        {
            var word = words[position];
            var term = numbers.OfWord(text.Contents.AsSpan(word.Start, word.Length));
            if (term == TermNumbers.None)
            {
                continue;
            }

            vectors.Add(term, word.Start, word.Length, position);
            lead += word.Start < text.Lead.Start ? 1 : 0;
            leadWords += word.Start >= text.Lead.Start && word.End <= text.Lead.End ? 1 : 0;
            all++;
            if (word.Start >= text.Body)
            {
                Count(term);
                body++;
            }
        }

        vectors.EndPassage(all, lead, leadWords);
        Close(IndexField.Body, body);
    }

    private void AddFacets(IReadOnlyList<string> facets)
    {
        foreach (var facet in facets)
        {
            Count(numbers.OfTerm(facet));
        }

        Close(IndexField.Facets, facets.Count);
    }

    private void AddEquivalents(IReadOnlyList<string> texts)
    {
        var length = 0;
        foreach (var form in texts.SelectMany(EquivalentForms.Of))
        {
            Count(numbers.OfTerm(EquivalentForms.TermOf(form.Form)));
            length++;
        }

        Close(IndexField.Equivalents, length);
    }

    private int CountWords(string text)
    {
        var length = 0;
        words.Clear();
        StandardTokenizer.Tokenize(text, words);
        foreach (var word in words)
        {
            var term = numbers.OfWord(text.AsSpan(word.Start, word.Length));
            if (term != TermNumbers.None)
            {
                Count(term);
                length++;
            }
        }

        return length;
    }

    private void Count(int term)
    {
        if (term >= frequencies.Length)
        {
            Array.Resize(ref frequencies, Math.Max(term + 1, frequencies.Length * 2));
        }

        if (frequencies[term]++ == 0)
        {
            counted.Add((term, 0));
        }
    }

    private void Close(IndexField field, int length)
    {
        foreach (ref var term in CollectionsMarshal.AsSpan(counted))
        {
            term.Frequency = frequencies[term.Term];
            frequencies[term.Term] = 0;
        }

        fields[(int)field].Add(length, CollectionsMarshal.AsSpan(counted));
        counted.Clear();
    }
}
