using System.Threading.Channels;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Lets the turns of one conversation through one after the other, and only some of them wait.</summary>
internal sealed class TurnQueue
{
    private const int Limit = 8;

    // The one turn that there is, to be taken and put back; who waits for it gets it in order.
    private readonly Channel<bool> turn = Channel.CreateBounded<bool>(1);
    private int waiting;

    public TurnQueue() => Next();

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

    public async Task WaitAsync(CancellationToken cancellationToken) => await turn.Reader.ReadAsync(cancellationToken);

    public void Next() => turn.Writer.TryWrite(true);
}
