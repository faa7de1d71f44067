using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>Vectors of texts, by the hash of the text.</summary>
/// <param name="embedder">Whose vectors they are.</param>
internal sealed class KnownVectors(string embedder)
{
    private readonly Dictionary<UInt128, short[]> vectors = [];

    /// <summary>How many numbers a vector has; 0 as long as none is known.</summary>
    public int Dimensions { get; private set; }

    /// <summary>The two texts of a passage that are embedded.</summary>
    public static (string Contents, string Lead) TextsOf(Passage passage)
    {
        var text = PassageText.Of(passage);

        return (text.Contents.Replace('\n', ' '), text.Contents[text.Lead.Start..text.Lead.End]);
    }

    public bool Contains(string text) => vectors.ContainsKey(KeyOf(text));

    /// <exception cref="InvalidDataException">The vector has another length than those before.</exception>
    public void Add(string text, ReadOnlySpan<float> vector)
    {
        var kept = new short[FixedVector.Width(vector.Length)];
        FixedVector.Write(vector, kept);
        Add(text, kept, vector.Length);
    }

    /// <summary>Takes the vectors of a snapshot, if they are of the same embedder.</summary>
    public void AddFrom(Snapshot snapshot)
    {
        var table = snapshot.Index.Vectors;
        if (snapshot.Manifest.Embedder != embedder || table.Count == 0)
        {
            return;
        }

        foreach (var passage in snapshot.Passages)
        {
            var (contents, lead) = TextsOf(passage);
            Add(contents, table.Contents(passage.Ordinal).ToArray(), table.Dimensions);
            Add(lead, table.Lead(passage.Ordinal).ToArray(), table.Dimensions);
        }
    }

    /// <summary>The vectors of all passages; <see cref="PassageVectors.None"/> when one is not known.</summary>
    public PassageVectors Gather(IReadOnlyList<Passage> passages)
    {
        var width = FixedVector.Width(Dimensions);
        var (contents, leads) = (new short[passages.Count * width], new short[passages.Count * width]);
        foreach (var (i, texts) in passages.Select(TextsOf).Index())
        {
            if (!vectors.TryGetValue(KeyOf(texts.Contents), out var content) || !vectors.TryGetValue(KeyOf(texts.Lead), out var lead))
            {
                return PassageVectors.None;
            }

            content.CopyTo(contents, i * width);
            lead.CopyTo(leads, i * width);
        }

        return width == 0 ? PassageVectors.None : new PassageVectors(embedder, Dimensions, contents, leads);
    }

    private void Add(string text, short[] vector, int dimensions)
    {
        if (Dimensions != 0 && Dimensions != dimensions)
        {
            throw new InvalidDataException($"The embedder gave vectors of {Dimensions} and of {dimensions} numbers.");
        }

        Dimensions = dimensions;
        vectors[KeyOf(text)] = vector;
    }

    private static UInt128 KeyOf(string text) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}
