using System.Net;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>A reply could not be sent. The message says why without saying what the reply was.</summary>
public sealed class ConnectorException : Exception
{
    public ConnectorException()
        : this("The reply could not be sent.")
    {
    }

    public ConnectorException(string message)
        : base(message)
    {
    }

    public ConnectorException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>What the service answered; null when it never did.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>The beginning of what the service said, to decide by; it is not for logs. Null when it never answered.</summary>
    public string? Refusal { get; init; }

    /// <summary>How long the service asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True when the same may go well in a moment.</summary>
    public bool IsPassing { get; init; }
}
