namespace InternAssistant.Tests.Retrieval.Index;

/// <summary>A clock that moves when it is told to; its timers fire then, on the caller's thread.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time)
    {
        now += time;
        timers.ForEach(timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state));
        timers.Add(timer);

        return timer;
    }

    private sealed class ManualTimer(Action fire) : ITimer
    {
        private bool stopped;

        public void Fire()
        {
            if (!stopped)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => stopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
