using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>When a reply is sent again, and how long it is tried at most: as Teams asks for, with waits that double and differ between bots.</summary>
internal sealed class SendPolicy
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ResiliencePipeline pipeline;
    private readonly TimeSpan limit;
    private readonly TimeProvider clock;

    public SendPolicy(IOptions<BotFrameworkOptions> options, TimeProvider clock)
    {
        this.clock = clock;
        limit = TimeSpan.FromSeconds(options.Value.SendTimeoutSeconds);
        pipeline = PipelineOf(options.Value.SendRetries);
    }

    /// <summary>Sends until it went well, failed for good, or the time is over.</summary>
    /// <exception cref="ConnectorException">It did not go well.</exception>
    public async Task<T> SendAsync<T>(Func<CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);

        try
        {
            return await pipeline.ExecuteAsync(async token => await send(token), either.Token);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException($"The service address did not take the reply within {limit.TotalSeconds} seconds (BotFramework:SendTimeoutSeconds).", slow);
        }
    }

    private ResiliencePipeline PipelineOf(int retries)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };

        return (retries == 0 ? builder : builder.AddRetry(Retry(retries))).Build();
    }

    private RetryStrategyOptions Retry(int retries) => new()
    {
        MaxRetryAttempts = retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstWait,
        MaxDelay = LongestWait,

        // Who is asked to wait beyond the time there is need not wait at all.
        ShouldHandle = new PredicateBuilder().Handle<ConnectorException>(error => error.IsPassing && !(error.RetryAfter >= limit)),
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as ConnectorException)?.RetryAfter),
    };
}
