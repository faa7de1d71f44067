using System.Diagnostics;

namespace InternAssistant.Tests.Fakes;

/// <summary>A clock whose timers go off when it is moved, and not before.</summary>
internal sealed class FakeTimers(DateTimeOffset now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);

        return timer;
    }

    /// <summary>Lets time pass; what is due by then goes off, in order.</summary>
    public void Pass(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
        }

        while (NextDue() is { } due)
        {
            due.GoOff();
        }
    }

    /// <summary>Waits until somebody waits for this clock, as code that runs beside the test will soon.</summary>
    public async Task WaitedForAsync()
    {
        var watch = Stopwatch.StartNew();
        while (!IsWaitedFor() && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Yield();
        }
    }

    private bool IsWaitedFor()
    {
        lock (gate)
        {
            return timers.Count > 0;
        }
    }

    private Timer? NextDue()
    {
        lock (gate)
        {
            var due = timers.Where(timer => timer.Due <= now).MinBy(timer => timer.Due);
            if (due is not null)
            {
                timers.Remove(due);
            }

            return due;
        }
    }

    private sealed class Timer(FakeTimers clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void GoOff() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.now + dueTime;
                    clock.timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();

            return ValueTask.CompletedTask;
        }
    }
}
