using System.Diagnostics;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>How long something took, in seconds.</summary>
/// <param name="Wall">By the clock.</param>
/// <param name="Processor">Of all threads of the process together.</param>
internal sealed record PeerTime(double Wall, double Processor)
{
    public static PeerTime Of(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        var before = Environment.CpuUsage.TotalTime;
        work();

        return new PeerTime(Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
