using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace InternAssistant.Models;

/// <summary>When a call to a model is tried again, and when the model is left alone.</summary>
internal static class CallPolicy
{
    private const int CallsBeforePause = 3;
    private const double FailedShare = 0.5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static ResiliencePipeline Of(ChatModelOptions options, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (options.Retries > 0)
        {
            builder.AddRetry(Retry(options.Retries, TimeSpan.FromMilliseconds(options.TimeoutMs)));
        }

        return builder.AddCircuitBreaker(Pause(TimeSpan.FromSeconds(options.PauseSeconds))).Build();
    }

    private static RetryStrategyOptions Retry(int retries, TimeSpan timeout) => new()
    {
        MaxRetryAttempts = retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstWait,
        MaxDelay = LongestWait,

        // Waiting longer than the whole question may take helps nobody.
        ShouldHandle = new PredicateBuilder().Handle<ChatModelException>(error => error.IsTransient && !(error.RetryAfter >= timeout)),
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as ChatModelException)?.RetryAfter),
    };

    private static CircuitBreakerStrategyOptions Pause(TimeSpan pause) => new()
    {
        FailureRatio = FailedShare,
        MinimumThroughput = CallsBeforePause,
        SamplingDuration = Window,
        BreakDuration = pause,

        // A request that the endpoint dislikes, or that is never sent, says nothing about the endpoint.
        ShouldHandle = new PredicateBuilder().Handle<ChatModelException>(error => !error.DislikesRequest && error.Failure != ModelFailure.BudgetSpent),
    };
}
