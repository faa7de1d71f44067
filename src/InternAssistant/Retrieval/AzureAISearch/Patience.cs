using System.Globalization;
using Azure;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Repeats what a busy service refuses: later each time, as late as the service asks for, and not beyond a deadline.</summary>
internal sealed class Patience(TimeProvider clock, TimeSpan limit)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private readonly DateTimeOffset deadline = clock.GetUtcNow() + limit;

    /// <summary>How often something was tried again.</summary>
    public int Retries { get; private set; }

    /// <summary>True for what may go well the next time: no connection, too many requests, an index or a service that is busy.</summary>
    public static bool IsPassing(int status) => status is 0 or 408 or 409 or 422 or 429 or 500 or 502 or 503 or 504;

    /// <summary>Asks until there is an answer.</summary>
    /// <exception cref="PushException">The service failed for good, or stayed busy until the deadline.</exception>
    public async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask(cancellationToken);
            }
            catch (RequestFailedException failure) when (IsPassing(failure.Status))
            {
                await WaitAsync(attempt, RetryAfter.Of(failure, clock), PushException.Of(failure), cancellationToken);
            }
            catch (RequestFailedException failure)
            {
                throw PushException.Of(failure);
            }
            catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
            {
                await WaitAsync(attempt, null, new PushException("The service does not answer.", slow), cancellationToken);
            }
        }
    }

    /// <summary>Waits before the next attempt.</summary>
    /// <param name="attempt">How many attempts there were before the one that failed.</param>
    /// <param name="askedFor">How long the service asks to be left alone.</param>
    /// <param name="failure">What to say when there is no time left.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task WaitAsync(int attempt, TimeSpan? askedFor, PushException failure, CancellationToken cancellationToken)
    {
        var own = TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << Math.Min(attempt, 10)));
        var wait = askedFor > own ? askedFor.Value : own;
        if (clock.GetUtcNow() + wait > deadline)
        {
            throw new PushException(string.Create(CultureInfo.InvariantCulture, $"{failure.Message} Gave up after {Retries} retries within {limit.TotalMinutes:0.#} minutes (AzureAISearch:PushMinutes)."), failure);
        }

        Retries++;
        await Task.Delay(wait, clock, cancellationToken);
    }
}
