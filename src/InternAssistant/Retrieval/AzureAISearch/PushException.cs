using Azure;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>A snapshot could not be brought to the service; the message says why and what to do. What was there before still answers.</summary>
public sealed class PushException : Exception
{
    /// <summary>Without a message.</summary>
    public PushException()
    {
    }

    /// <summary>With a message for the operator.</summary>
    public PushException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the operator and the cause.</summary>
    public PushException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failed request in an operator's words.</summary>
    internal static PushException Of(RequestFailedException failure) => new(
        failure.Status switch
        {
            401 or 403 => $"The service refuses the key ({failure.Status}). 'index push' needs an admin key in AzureAISearch:ApiKey.",
            400 => $"The service refuses the request (400): {ReasonOf(failure)} If an index of that name has another form, name a new one in AzureAISearch:IndexName.",
            413 => "The service takes no batch as large as that (413). Lower AzureAISearch:BatchKilobytes.",
            0 => $"The service cannot be reached: {ReasonOf(failure)} Look at AzureAISearch:Endpoint.",
            _ => $"The service failed ({failure.Status}): {ReasonOf(failure)}",
        },
        failure);

    // The rest of the message is the whole answer with its headers.
    private static string ReasonOf(RequestFailedException failure) => failure.Message.Split('\n')[0].TrimEnd();
}
