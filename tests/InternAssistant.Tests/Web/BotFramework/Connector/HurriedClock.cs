namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>A clock on which waiting takes no time, and it is later afterwards. What is at least as long as a limit is a deadline: it comes when the clock gets there.</summary>
internal sealed class HurriedClock(TimeSpan limit) : TimeProvider
{
    private readonly Lock moving = new();
    private readonly List<Deadline> deadlines = [];
    private DateTimeOffset now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        List<Deadline> over;

        lock (moving)
        {
            if (dueTime >= limit)
            {
                var deadline = new Deadline(() => callback(state), now + dueTime);
                deadlines.Add(deadline);

                return deadline;
            }

            Waits.Add(dueTime);
            now += dueTime;
            over = deadlines.FindAll(deadline => deadline.At <= now);
        }

        over.ForEach(deadline => deadline.Come());

        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private sealed class Deadline(Action come, DateTimeOffset at) : ITimer
    {
        private bool stopped;

        public DateTimeOffset At => at;

        public void Come()
        {
            if (!stopped)
            {
                stopped = true;
                come();
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
