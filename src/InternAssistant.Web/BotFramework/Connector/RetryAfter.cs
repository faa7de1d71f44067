using System.Net.Http.Headers;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>The header <c>Retry-After</c>, in seconds or as a date: RFC 9110, section 10.2.3.</summary>
internal static class RetryAfter
{
    /// <summary>How long a response asks to be left alone; null where it does not say.</summary>
    public static TimeSpan? Of(RetryConditionHeaderValue? header, TimeProvider clock)
    {
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow());

        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
