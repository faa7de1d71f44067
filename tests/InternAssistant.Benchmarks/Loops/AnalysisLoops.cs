using BenchmarkDotNet.Attributes;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Benchmarks.Loops;

/// <summary>What indexing does with each text: cutting it into words and numbering their terms. The text has 120 words.</summary>
[InProcess]
[MemoryDiagnoser]
public class AnalysisLoops
{
    private readonly string text = LoopSnapshot.Text(new Random(2));
    private readonly List<WordSpan> words = [];
    private readonly TermNumbers numbers = new();

    [Benchmark]
    public int Tokenize()
    {
        words.Clear();
        StandardTokenizer.Tokenize(text, words);

        return words.Count;
    }

    [Benchmark]
    public int TokenizeAndNumberTerms()
    {
        words.Clear();
        StandardTokenizer.Tokenize(text, words);
        var sum = 0;
        foreach (var word in words)
        {
            sum += numbers.OfWord(text.AsSpan(word.Start, word.Length));
        }

        return sum;
    }
}
