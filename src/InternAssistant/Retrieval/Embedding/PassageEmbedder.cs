using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Makes the vectors of passages. A text that a known snapshot of the same embedder has is never embedded again.</summary>
public sealed class PassageEmbedder(LoadedEmbedder embedder, int minimumPassages = 0)
{
    private const int BatchSize = 16;
    private int dimensions;

    /// <summary>
    /// The vectors of all passages' contents and leads; none without an embedder and for so few passages that an answer looks at most of them anyway.
    /// </summary>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="known">Snapshots whose vectors may be taken over.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    /// <exception cref="Exception">Whatever the embedder throws when it fails.</exception>
    public async Task<PassageVectors> EmbedAsync(IReadOnlyList<Passage> passages, IEnumerable<Snapshot> known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(known);
        if (embedder.Generator is null || passages.Count == 0 || passages.Count < minimumPassages)
        {
            return PassageVectors.None;
        }

        var texts = passages.Select(TextsOf).ToList();
        var vectors = Known(known.Where(snapshot => snapshot.Manifest.Embedder == embedder.Name));
        var missing = texts.SelectMany(text => new[] { text.Contents, text.Lead }).Where(text => !vectors.ContainsKey(KeyOf(text))).Distinct(StringComparer.Ordinal).ToList();
        await EmbedAsync(missing, vectors, cancellationToken);

        return Gather(texts, vectors);
    }

    private async Task EmbedAsync(IReadOnlyList<string> texts, Dictionary<UInt128, short[]> vectors, CancellationToken cancellationToken)
    {
        var made = new short[texts.Count][];
        var batches = Enumerable.Range(0, (texts.Count + BatchSize - 1) / BatchSize);
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(batches, options, async (batch, token) =>
        {
            var part = texts.Skip(batch * BatchSize).Take(BatchSize).ToList();
            var embedded = await embedder.Generator!.GenerateAsync(part, cancellationToken: token);
            for (var i = 0; i < part.Count; i++)
            {
                made[(batch * BatchSize) + i] = Fixed(embedded[i].Vector.Span);
            }
        });

        for (var i = 0; i < made.Length; i++)
        {
            vectors[KeyOf(texts[i])] = made[i];
        }
    }

    private PassageVectors Gather(List<(string Contents, string Lead)> texts, Dictionary<UInt128, short[]> vectors)
    {
        var width = vectors[KeyOf(texts[0].Contents)].Length;
        var (contents, leads) = (new short[texts.Count * width], new short[texts.Count * width]);
        for (var i = 0; i < texts.Count; i++)
        {
            vectors[KeyOf(texts[i].Contents)].CopyTo(contents.AsSpan(i * width, width));
            vectors[KeyOf(texts[i].Lead)].CopyTo(leads.AsSpan(i * width, width));
        }

        return new PassageVectors(embedder.Name, dimensions, contents, leads);
    }

    private short[] Fixed(ReadOnlySpan<float> vector)
    {
        dimensions = vector.Length;
        var kept = new short[FixedVector.Width(vector.Length)];
        FixedVector.Write(vector, kept);

        return kept;
    }

    private Dictionary<UInt128, short[]> Known(IEnumerable<Snapshot> snapshots)
    {
        var vectors = new Dictionary<UInt128, short[]>();
        foreach (var snapshot in snapshots.Where(snapshot => snapshot.Index.Vectors.Count > 0))
        {
            dimensions = snapshot.Index.Vectors.Dimensions;
            foreach (var passage in snapshot.Passages)
            {
                var (contents, lead) = TextsOf(passage);
                vectors[KeyOf(contents)] = snapshot.Index.Vectors.Contents(passage.Ordinal).ToArray();
                vectors[KeyOf(lead)] = snapshot.Index.Vectors.Lead(passage.Ordinal).ToArray();
            }
        }

        return vectors;
    }

    private static (string Contents, string Lead) TextsOf(Passage passage)
    {
        var text = PassageText.Of(passage);

        return (text.Contents.Replace('\n', ' '), text.Contents[text.Lead.Start..text.Lead.End]);
    }

    private static UInt128 KeyOf(string text) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}
