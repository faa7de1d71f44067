using System.Diagnostics.CodeAnalysis;

namespace InternAssistant.Conversation;

/// <summary>The last values that were kept under a key, bounded in number: the oldest go first.</summary>
internal sealed class BoundedMemory<TKey, TValue>(int limit)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> byAge = new();

    /// <summary>Keeps a value as the newest; true when the key was not known.</summary>
    public bool Keep(TKey key, TValue value)
    {
        lock (gate)
        {
            var isNew = !nodes.Remove(key, out var known);
            if (known is not null)
            {
                byAge.Remove(known);
            }

            nodes[key] = byAge.AddLast((key, value));
            if (nodes.Count > limit)
            {
                nodes.Remove(byAge.First!.Value.Key);
                byAge.RemoveFirst();
            }

            return isNew;
        }
    }

    public bool TryFind(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            var found = nodes.TryGetValue(key, out var node);
            value = found ? node!.Value.Value : default;

            return found;
        }
    }

    public void Forget(TKey key)
    {
        lock (gate)
        {
            if (nodes.Remove(key, out var node))
            {
                byAge.Remove(node);
            }
        }
    }

    public IReadOnlyList<TValue> All()
    {
        lock (gate)
        {
            return [.. byAge.Select(entry => entry.Value)];
        }
    }
}
