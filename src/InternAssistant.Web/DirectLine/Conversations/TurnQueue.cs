namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Lets the turns of one conversation through one after the other, and only some of them wait.</summary>
internal sealed class TurnQueue
{
    private const int Limit = 8;

    private readonly SemaphoreSlim turn = new(1, 1);
    private int waiting;

    public bool IsBusy => Volatile.Read(ref waiting) > 0;

    /// <summary>Takes a place; false when all are taken. Every place is given back by <see cref="Leave"/>.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref waiting) <= Limit)
        {
            return true;
        }

        Leave();

        return false;
    }

    public void Leave() => Interlocked.Decrement(ref waiting);

    public Task WaitAsync(CancellationToken cancellationToken) => turn.WaitAsync(cancellationToken);

    public void Next() => turn.Release();
}
