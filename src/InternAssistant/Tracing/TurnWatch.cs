namespace InternAssistant.Tracing;

/// <summary>Adds up the parts of a turn as its events come.</summary>
internal sealed class TurnWatch(TimeProvider clock)
{
    private readonly long began = clock.GetTimestamp();
    private long last = clock.GetTimestamp();
    private TimeSpan understanding;
    private TimeSpan searching;
    private TimeSpan writing;

    public void Saw(TurnEvent happened)
    {
        var now = clock.GetTimestamp();
        var passed = clock.GetElapsedTime(last, now);
        last = now;
        switch (happened)
        {
            case TurnEvent.Searching:
                understanding += passed;
                break;
            case TurnEvent.CheckingSources:
                searching += passed;
                break;
            default:
                writing += passed;
                break;
        }
    }

    public TraceTimings Timings() => new(Rounded(understanding), Rounded(searching), Rounded(writing), Rounded(clock.GetElapsedTime(began)));

    private static double Rounded(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
