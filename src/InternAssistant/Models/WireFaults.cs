using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.Http.Headers;

namespace InternAssistant.Models;

/// <summary>What goes wrong on the way to a hosted model and back, in our words.</summary>
internal sealed class WireFaults(Uri endpoint, TimeProvider clock)
{
    public ChatModelException Of(Exception error) => error switch
    {
        ClientResultException { Status: > 0 } refusal => Refusal(refusal),
        OperationCanceledException or TimeoutException => new(ModelFailure.TimedOut, $"The model at {endpoint} did not reply in time.", error),
        ClientResultException or HttpRequestException or IOException => new(ModelFailure.Unreachable, $"The model at {endpoint} cannot be reached, or the connection broke.", error),
        _ => new(ModelFailure.Malformed, $"The model at {endpoint} sent what is no reply, or a reply that never ends.", error),
    };

    private ChatModelException Refusal(ClientResultException refusal)
    {
        var isTransient = refusal.Status is 408 or 429 or >= 500;

        return new(isTransient ? ModelFailure.Unavailable : ModelFailure.Refused, $"The model at {endpoint} answered with status {refusal.Status}.", refusal)
        {
            Status = refusal.Status,
            RetryAfter = RetryAfterOf(refusal.GetRawResponse()),
        };
    }

    // Seconds or a date, as HTTP has it; some gateways send milliseconds beside it.
    private TimeSpan? RetryAfterOf(PipelineResponse? response)
    {
        if (response is null)
        {
            return null;
        }

        if (response.Headers.TryGetValue("retry-after-ms", out var milliseconds) && double.TryParse(milliseconds, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 86_400_000)
        {
            return TimeSpan.FromMilliseconds(number);
        }

        if (!response.Headers.TryGetValue("Retry-After", out var text) || !RetryConditionHeaderValue.TryParse(text, out var after))
        {
            return null;
        }

        var wait = after.Delta ?? after.Date - clock.GetUtcNow();

        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
