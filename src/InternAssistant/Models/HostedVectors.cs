using OpenAI.Embeddings;

namespace InternAssistant.Models;

/// <summary>Checks what a hosted embedder sent: as many vectors as texts, each once, all of one length in every answer, of finite numbers, not all of them 0.</summary>
internal sealed class HostedVectors(Uri endpoint)
{
    private int dimensions;

    /// <summary>The vectors in the order of the texts, each scaled to length 1.</summary>
    /// <exception cref="HostedEmbeddingException">They cannot be used.</exception>
    public float[][] Read(OpenAIEmbeddingCollection answer, int count)
    {
        if (answer.Count != count)
        {
            throw new HostedEmbeddingException(endpoint, $"sent {answer.Count} vectors for {count} texts.");
        }

        var vectors = new float[count][];
        foreach (var embedding in answer)
        {
            if (embedding.Index < 0 || embedding.Index >= count || vectors[embedding.Index] is not null)
            {
                throw new HostedEmbeddingException(endpoint, $"numbered its vectors wrongly: {embedding.Index} of {count}.");
            }

            vectors[embedding.Index] = Normalize(Numbers(embedding));
        }

        return vectors;
    }

    private float[] Numbers(OpenAIEmbedding embedding)
    {
        try
        {
            return embedding.ToFloats().ToArray();
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or ArgumentException or System.Text.Json.JsonException)
        {
            throw new HostedEmbeddingException(endpoint, "sent a vector that is no list of numbers.", error);
        }
    }

    private float[] Normalize(float[] vector)
    {
        var expected = Interlocked.CompareExchange(ref dimensions, vector.Length, 0);
        if (vector.Length == 0 || (expected != 0 && expected != vector.Length))
        {
            throw new HostedEmbeddingException(endpoint, $"sent a vector of {vector.Length} numbers where {expected} were expected.");
        }

        var square = vector.Sum(number => (double)number * number);
        if (!double.IsFinite(square) || square == 0)
        {
            throw new HostedEmbeddingException(endpoint, "sent a vector that has no direction: its numbers are not finite, or all 0.");
        }

        var length = Math.Sqrt(square);

        return Array.ConvertAll(vector, number => (float)(number / length));
    }
}
