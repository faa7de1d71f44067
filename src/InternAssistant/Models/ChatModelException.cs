namespace InternAssistant.Models;

/// <summary>A language model that gave nothing that can be used. The message names the endpoint and the reason, never a key and never a text.</summary>
public sealed class ChatModelException : Exception
{
    /// <summary>Tells what went wrong.</summary>
    public ChatModelException(ModelFailure failure, string message, Exception? inner = null)
        : base(message, inner)
    {
        Failure = failure;
    }

    /// <summary>What went wrong.</summary>
    public ModelFailure Failure { get; }

    /// <summary>The HTTP status; 0 where there was none.</summary>
    public int Status { get; init; }

    /// <summary>How long the endpoint asks to be left alone (RFC 9110, section 10.2.3); null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when the same request may succeed a moment later.</summary>
    public bool IsTransient => Failure is ModelFailure.Unavailable or ModelFailure.Unreachable;

    /// <summary>True when the endpoint read the request and did not like something in it (400, 422).</summary>
    public bool DislikesRequest => Status is 400 or 422;
}
