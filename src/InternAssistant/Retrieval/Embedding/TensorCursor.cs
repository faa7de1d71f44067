namespace InternAssistant.Retrieval.Embedding;

/// <summary>Takes one tensor after the other from the numbers of a weight file. Over no numbers at all it only counts.</summary>
internal sealed class TensorCursor(ReadOnlyMemory<float> numbers)
{
    private int position;

    /// <summary>How many numbers all tensors have together.</summary>
    public static int Total { get; } = CountAll();

    /// <summary>The tensors in the order of the file. There must be at least <see cref="Total"/> numbers.</summary>
    public (ReadOnlyMemory<float> Embeddings, ReadOnlyMemory<float> Timescales, LayerWeights[] Layers, DenseWeights Final) ReadAll() =>
        (Take(EncoderShape.EmbeddingRows * EncoderShape.EmbeddingWidth),
            Take(EncoderShape.EmbeddingWidth / 2),
            [Layer(EncoderShape.EmbeddingWidth), Layer(EncoderShape.Width)],
            Dense(EncoderShape.Width, EncoderShape.Width));

    private static int CountAll()
    {
        var cursor = new TensorCursor(default);
        cursor.ReadAll();

        return cursor.position;
    }

    private LayerWeights Layer(int width) => new(
        width,
        Norm(width),
        Dense(width, 3 * width),
        Dense(width, EncoderShape.Width),
        width == EncoderShape.Width ? null : Dense(width, EncoderShape.Width),
        Norm(EncoderShape.Width),
        Dense(EncoderShape.Width, EncoderShape.InnerWidth),
        Dense(EncoderShape.InnerWidth, EncoderShape.Width));

    private NormWeights Norm(int width) => new(Take(width), Take(width));

    private DenseWeights Dense(int inputs, int outputs) => new(inputs, outputs, Take(inputs * outputs), Take(outputs));

    private ReadOnlyMemory<float> Take(int count)
    {
        var tensor = numbers.IsEmpty ? default : numbers.Slice(position, count);
        position += count;

        return tensor;
    }
}
