namespace InternAssistant.Benchmarks.Peers;

/// <summary>An open index. Each thread searches through a session of its own.</summary>
internal interface IPeerSearch : IDisposable
{
    /// <summary>A way to search for one thread: finds the best ten passages for words and fetches their texts.</summary>
    /// <returns>Their numbers, best first, and the length of all texts together.</returns>
    Func<string, (int[] Passages, int Letters)> Session();
}
