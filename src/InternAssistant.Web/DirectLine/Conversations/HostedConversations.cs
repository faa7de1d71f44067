using System.Diagnostics.CodeAnalysis;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>
/// The conversations in memory: bounded in number, in bytes, in age and in silence. Beyond number and bytes the one that was silent
/// longest leaves memory; where there is a journal it comes back from there when somebody asks for it.
/// </summary>
internal sealed class HostedConversations(IOptions<DirectLineOptions> options, ConversationJournal journal, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<HostedConversation>> conversations = new(StringComparer.Ordinal);
    private readonly LinkedList<HostedConversation> bySilence = new();
    private long size;

    /// <summary>Finds a conversation, or begins it; true when it is new.</summary>
    public async ValueTask<(HostedConversation Conversation, bool IsNew)> StartAsync(
        string id, ChannelAccount user, string? locale, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } known)
        {
            return (known, false);
        }

        var fresh = new HostedConversation(id, user, locale, clock.GetUtcNow());
        var kept = Keep(fresh);

        if (kept == fresh)
        {
            await journal.SaveAsync(fresh, cancellationToken);
        }

        return (kept, kept == fresh);
    }

    /// <summary>A conversation that goes on; null when there is none, or it has ended.</summary>
    public async ValueTask<HostedConversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (TryFind(id, out var found))
        {
            return found;
        }

        if (await journal.ReadAsync(id, options.Value.MaxActivities, cancellationToken) is not { } kept)
        {
            return null;
        }

        if (IsOver(kept))
        {
            await journal.ForgetAsync(id, cancellationToken);

            return null;
        }

        return Keep(kept);
    }

    /// <summary>Keeps an activity in its conversation; gives the id that it got.</summary>
    public async ValueTask<string> AppendAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        var kept = conversation.Append(activity, options.Value.MaxActivities);
        Touch(conversation);
        await journal.AppendAsync(conversation, kept, clock.GetUtcNow(), cancellationToken);
        if (conversation.First > 1)
        {
            await journal.ForgetUpToAsync(conversation, conversation.First - 1, cancellationToken);
        }

        return ActivityIds.Of(conversation, kept.Sequence);
    }

    /// <summary>Somebody is there: the conversation is silent no longer.</summary>
    public void Touch(HostedConversation conversation)
    {
        lock (gate)
        {
            conversation.LastActive = clock.GetUtcNow();

            if (conversations.TryGetValue(conversation.Id, out var node) && node.Value == conversation)
            {
                bySilence.Remove(node);
                bySilence.AddLast(node);
                Count(conversation);
                MakeRoom();
            }
        }
    }

    /// <summary>Ends what has been silent or gone on for too long.</summary>
    public async ValueTask EndTheOldAsync(CancellationToken cancellationToken)
    {
        HostedConversation[] over;

        lock (gate)
        {
            over = [.. bySilence.Where(IsOver)];
            Array.ForEach(over, Drop);
        }

        foreach (var conversation in over)
        {
            await journal.ForgetAsync(conversation.Id, cancellationToken);
        }

        // The journal does not know who only listens; what is older than any conversation may become is over for certain.
        await journal.ForgetBeforeAsync(clock.GetUtcNow().AddHours(-options.Value.MaxAgeHours), cancellationToken);
    }

    private bool TryFind(string id, [NotNullWhen(true)] out HostedConversation? found)
    {
        lock (gate)
        {
            found = conversations.TryGetValue(id, out var node) ? node.Value : null;

            if (found is not null && IsOver(found))
            {
                Drop(found);
                found = null;
            }

            return found is not null;
        }
    }

    private HostedConversation Keep(HostedConversation conversation)
    {
        lock (gate)
        {
            if (conversations.TryGetValue(conversation.Id, out var known))
            {
                return known.Value;
            }

            conversations[conversation.Id] = bySilence.AddLast(conversation);
            Count(conversation);
            MakeRoom();

            return conversation;
        }
    }

    private void Count(HostedConversation conversation)
    {
        size += conversation.Size - conversation.CountedSize;
        conversation.CountedSize = conversation.Size;
    }

    // The one that was active last stays, however large, and so do those with a turn under way.
    private void MakeRoom()
    {
        while ((bySilence.Count > options.Value.MaxConversations || size > options.Value.MaxMegabytes * 1024L * 1024)
            && bySilence.SkipLast(1).FirstOrDefault(conversation => !conversation.Turns.IsBusy) is { } silent)
        {
            Drop(silent);
        }
    }

    private void Drop(HostedConversation conversation)
    {
        if (conversations.Remove(conversation.Id, out var node))
        {
            bySilence.Remove(node);
            size -= conversation.CountedSize;
            conversation.End();
        }
    }

    private bool IsOver(HostedConversation conversation) =>
        clock.GetUtcNow() is var now
        && (now - conversation.LastActive >= TimeSpan.FromMinutes(options.Value.MaxSilenceMinutes)
            || now - conversation.Created >= TimeSpan.FromHours(options.Value.MaxAgeHours));
}
