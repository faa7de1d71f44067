using System.Collections.Concurrent;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Universal Sentence Encoder lite (Cer et al., 2018), English: a text's meaning as 512 numbers of length 1, so that the product of two vectors is their
/// cosine. The same text has the same vector, to the bit, alone or among others and on every machine. Reads the first 128 pieces (some 100 words).
/// Safe for concurrent calls; takes one core for some milliseconds.
/// </summary>
public sealed class SentenceEncoder
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Dimensions = EncoderShape.Width;

    /// <summary>What the file of weights is called beside the program.</summary>
    public const string WeightsFileName = EncoderWeightsFile.FileName;

    private const int HashDigits = 16;

    private readonly ConcurrentStack<EncoderScratch> scratches = new();
    private readonly EncoderNetwork network;
    private readonly PieceTokenizer tokenizer;

    private SentenceEncoder(EncoderWeights weights)
    {
        Name = $"universal-sentence-encoder-lite@{weights.PackageHash[..HashDigits]}";
        network = new EncoderNetwork(weights);
        tokenizer = new PieceTokenizer(new PieceTrie(weights.Pieces, EncoderShape.ReservedPieces), weights.Pieces, weights.Scores);
    }

    /// <summary>The model and the hash of its weights: vectors with another name cannot be compared with these.</summary>
    public string Name { get; }

    /// <summary>Reads the weights.</summary>
    /// <exception cref="EncoderWeightsException">The file is not there, damaged, cut off or something else.</exception>
    public static SentenceEncoder Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        return new SentenceEncoder(EncoderWeightsFile.Read(path));
    }

    /// <summary>The vector of a text. Any text has one, an empty text too.</summary>
    public float[] Embed(string text) => Embed([text])[0];

    /// <summary>The vectors of texts, in their order. Short texts share passes through the network.</summary>
    public float[][] Embed(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var scratch = scratches.TryPop(out var pooled) ? pooled : new EncoderScratch();
        try
        {
            return Embed(texts, scratch, cancellationToken);
        }
        finally
        {
            scratch.Clear();
            scratches.Push(scratch);
        }
    }

    private float[][] Embed(IReadOnlyList<string> texts, EncoderScratch scratch, CancellationToken cancellationToken)
    {
        var vectors = new List<float[]>(texts.Count);
        Span<int> pieces = stackalloc int[EncoderShape.MaximumPieces];
        foreach (var text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            var count = tokenizer.Encode(text, pieces);
            if (scratch.Rows + count > EncoderShape.MaximumPieces || scratch.Lengths.Count == EncoderShape.MaximumPieces)
            {
                Flush();
            }

            pieces[..count].CopyTo(scratch.Pieces.AsSpan(scratch.Rows));
            scratch.Rows += count;
            scratch.Lengths.Add(count);
        }

        Flush();

        return [.. vectors];

        void Flush()
        {
            cancellationToken.ThrowIfCancellationRequested();
            vectors.AddRange(network.Run(scratch));
            scratch.Clear();
        }
    }
}
