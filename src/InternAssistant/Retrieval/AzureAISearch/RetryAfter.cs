using System.Globalization;
using Azure;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>The header <c>Retry-After</c>, in seconds or as a date: RFC 9110, section 10.2.3.</summary>
internal static class RetryAfter
{
    /// <summary>How long a refusal asks to be left alone; null where it does not say.</summary>
    public static TimeSpan? Of(RequestFailedException failure, TimeProvider clock)
    {
        if (failure.GetRawResponse() is not { } response || !response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - clock.GetUtcNow() : null;
    }
}
