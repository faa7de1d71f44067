using BenchmarkDotNet.Attributes;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Benchmarks.Loops;

/// <summary>The loops that a search spends its time in: one block of postings read, and read and added to a window's scores.</summary>
[InProcess]
[MemoryDiagnoser]
public class SearchLoops
{
    private readonly int[] passages = new int[PostingBlocks.Size];
    private readonly int[] frequencies = new int[PostingBlocks.Size];
    private readonly long[] scores = new long[4096];
    private readonly ulong[] touched = new ulong[4096 / 64];
    private readonly PostingsCursor cursor = new();
    private byte[] body = [];
    private PassageIndex index = null!;
    private int term;

    /// <summary>The greatest gap between two passages, which says how many bytes each takes.</summary>
    [Params(20, 2_000)]
    public int Gap { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(1);
        var postings = new Posting[PostingBlocks.Size];
        for (int i = 0, passage = 0; i < postings.Length; i++)
        {
            postings[i] = new Posting(passage += 1 + random.Next(Gap), 1 + random.Next(3));
        }

        var bytes = new ByteList();
        PostingBlocks.Encode(bytes, postings, -1);
        body = bytes.Pieces().SelectMany(piece => piece.ToArray()).ToArray();
        index = LoopSnapshot.Of(4096).Index;
        term = index.Postings.Terms.Find("visa");
    }

    [Benchmark]
    public int DecodeBlock()
    {
        PostingBlocks.Decode(body, -1, PostingBlocks.Size, passages, frequencies);

        return passages[^1];
    }

    [Benchmark]
    public long AddWindowOf4096Passages()
    {
        cursor.Open(index.Postings[IndexField.Body], term, 1);
        cursor.AddWindow(0, 4096, 0, 0, scores, touched);

        return scores[0];
    }
}
