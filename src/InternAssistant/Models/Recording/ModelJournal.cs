using System.Collections.Concurrent;

namespace InternAssistant.Models.Recording;

/// <summary>
/// Collects what a language model is asked and replies while one turn is answered. Calls find the journal of their turn by the flow of execution,
/// so that turns at the same time do not mix. Safe for concurrent calls.
/// </summary>
public sealed class ModelJournal
{
    private static readonly AsyncLocal<ModelJournal?> Ambient = new();

    private readonly ConcurrentQueue<ModelExchange> exchanges = [];

    /// <summary>The calls so far, in the order in which they ended.</summary>
    public IReadOnlyList<ModelExchange> Exchanges => [.. exchanges];

    internal static ModelJournal? Current => Ambient.Value;

    /// <summary>Makes this the journal of whatever is called from here on; null ends that.</summary>
    public static void Use(ModelJournal? journal) => Ambient.Value = journal;

    internal void Add(ModelExchange exchange) => exchanges.Enqueue(exchange);
}
