namespace InternAssistant.Benchmarks.Peers;

/// <summary>An engine that runs inside this process.</summary>
internal interface IPeer
{
    /// <summary>Makes the index and returns when it is on disk.</summary>
    /// <returns>The seconds of work that count, wall and processor time.</returns>
    PeerTime Index(IReadOnlyList<string> passages, string folder);

    /// <summary>Opens the index.</summary>
    IPeerSearch Open(string folder);
}
