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
    private readonly List<int> formsOfDocument = [];
    private int[] frequencies = new int[1024];
    private KnowledgeDocument? current;
    private IReadOnlyList<string> names = [];
    private IReadOnlyList<string> facets = [];
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
        if (!ReferenceEquals(current, passage.Document))
        {
            Enter(passage.Document);
        }

        var text = PassageText.Of(passage);
        AddTexts(IndexField.Title, passage.Document.Title);
        AddTexts(IndexField.Headings, [.. passage.Section.HeadingPath]);
        AddContents(text);
        AddTexts(IndexField.Aliases, [.. names]);
        AddFacets();
        AddEquivalents([.. passage.Section.HeadingPath, text.Contents[text.Body..]]);
        passageCount++;
    }

    // What all passages of a document share is made once.
    private void Enter(KnowledgeDocument document)
    {
        current = document;
        names = [.. document.FrontMatter.Aliases, .. document.FrontMatter.Posting?.Location ?? []];
        facets = Facets.Of(document);
        formsOfDocument.Clear();
        formsOfDocument.AddRange(FormsOf([document.Title, .. names]));
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

    private void AddFacets()
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
        foreach (var form in formsOfDocument.Concat(FormsOf(texts)))
        {
            Count(form);
            length++;
        }

        Close(IndexField.Equivalents, length);
    }

    private IEnumerable<int> FormsOf(IReadOnlyList<string> texts) =>
        texts.SelectMany(EquivalentForms.Of).Select(form => numbers.OfTerm(EquivalentForms.TermOf(form.Form)));

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
