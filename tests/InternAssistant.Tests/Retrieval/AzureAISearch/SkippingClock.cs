namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A clock on which no waiting takes time: whoever waits is woken at once, and it is that much later.</summary>
internal sealed class SkippingClock : TimeProvider
{
    private readonly Lock moving = new();
    private DateTimeOffset now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (moving)
        {
            Waits.Add(dueTime);
            now += dueTime;
        }

        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
