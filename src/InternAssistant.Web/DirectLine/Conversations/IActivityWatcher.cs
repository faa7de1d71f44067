namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Somebody who looks at a conversation while it goes on. All members return at once.</summary>
internal interface IActivityWatcher
{
    /// <summary>There is an activity more.</summary>
    void Wake();

    /// <summary>Something that is shown now or never, after what was said up to a sequence number.</summary>
    void Show(long after, ReadOnlyMemory<byte> passing);

    /// <summary>Another watcher took the place of this one.</summary>
    void Replaced();

    /// <summary>The conversation is over.</summary>
    void Ended();
}
