namespace InternAssistant.Models;

/// <summary>A hosted embedder that did not answer, refused, or answered what cannot be used. The message names the endpoint and the reason, never a text.</summary>
public sealed class HostedEmbeddingException : Exception
{
    /// <summary>Tells what went wrong at an endpoint.</summary>
    public HostedEmbeddingException(Uri endpoint, string reason, Exception? inner = null)
        : base($"The embedder at {endpoint} {reason}", inner)
    {
    }
}
