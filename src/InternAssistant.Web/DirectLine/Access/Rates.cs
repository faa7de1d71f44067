using System.Diagnostics.CodeAnalysis;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>
/// Counts what each key does, as a token bucket: a minute's allowance at once, refilled evenly. The framework's limiters read no clock that
/// tests can set. Keys are bounded in number; the one that was quiet longest is forgotten, which only ever lets more through.
/// </summary>
public sealed class Rates(TimeProvider clock)
{
    private const int MaxKeys = 50_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Kind, string Key), LinkedListNode<Bucket>> buckets = [];
    private readonly LinkedList<Bucket> byQuiet = new();

    private sealed record Bucket((string Kind, string Key) Of, double Left, DateTimeOffset At);

    /// <summary>Takes one from what a key may do in a minute. False with the time to wait when nothing is left.</summary>
    public bool TryTake(string kind, string key, int perMinute, [NotNullWhen(false)] out TimeSpan? wait)
    {
        lock (gate)
        {
            var left = LeftOf((kind, key), perMinute);
            var isAllowed = left >= 1;
            Keep(new Bucket((kind, key), isAllowed ? left - 1 : left, clock.GetUtcNow()));
            wait = isAllowed ? null : TimeSpan.FromMinutes((1 - left) / perMinute);

            return isAllowed;
        }
    }

    private double LeftOf((string Kind, string Key) of, int perMinute) => buckets.TryGetValue(of, out var node)
        ? Math.Min(perMinute, node.Value.Left + (Math.Max(0, (clock.GetUtcNow() - node.Value.At).TotalMinutes) * perMinute))
        : perMinute;

    private void Keep(Bucket bucket)
    {
        if (buckets.Remove(bucket.Of, out var known))
        {
            byQuiet.Remove(known);
        }

        buckets[bucket.Of] = byQuiet.AddLast(bucket);
        if (buckets.Count > MaxKeys)
        {
            buckets.Remove(byQuiet.First!.Value.Of);
            byQuiet.RemoveFirst();
        }
    }
}
