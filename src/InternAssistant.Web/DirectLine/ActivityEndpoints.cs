using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using InternAssistant.Web.DirectLine.Schema;
using InternAssistant.Web.Indexing;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Reads what was said in a conversation, and says something.</summary>
internal sealed class ActivityEndpoints(
    Callers callers, Rates rates, HostedConversations conversations, ConversationTurns turns, Readiness readiness, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    /// <summary>GET /v3/directline/conversations/{id}/activities: what was said after the watermark.</summary>
    public async Task<IResult> GetAsync(HttpContext http, string id)
    {
        if (callers.Of(http.Request, id) is (_, { } refusal))
        {
            return refusal;
        }

        if (!rates.TryTake("read", id, options.Value.ReadsPerConversation, out var wait))
        {
            return Refusal.TooMany(wait.Value);
        }

        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
        {
            return Refusal.BadWatermark;
        }

        if (await conversations.FindAsync(id, http.RequestAborted) is not { } conversation)
        {
            return Refusal.NoConversation;
        }

        conversations.Touch(conversation);
        var (activities, last) = conversation.Read(watermark ?? 0, long.MaxValue, int.MaxValue);

        return TypedResults.Bytes(ActivitySet.Of(activities, last), "application/json; charset=utf-8");
    }

    /// <summary>POST /v3/directline/conversations/{id}/activities: takes an activity, shows it to all who watch, and gives it to the assistant.</summary>
    public async Task<IResult> PostAsync(HttpContext http, string id)
    {
        if (callers.Of(http.Request, id) is (_, { } refusal))
        {
            return refusal;
        }

        if (LimitOf(http, id) is { } limit)
        {
            return limit;
        }

        var (body, trouble) = await RequestBody.ReadJsonAsync(http.Request, options.Value.MaxActivityBytes, http.RequestAborted);

        if (trouble is not null)
        {
            return trouble;
        }

        var (activity, wrong) = PostedActivity.Read(body.Span, options.Value);

        return wrong ?? await PostAsync(id, activity!, http.RequestAborted);
    }

    /// <summary>Says something in a conversation that was found to be well said.</summary>
    public async Task<IResult> PostAsync(string id, Activity activity, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(id, cancellationToken) is not { } conversation)
        {
            return Refusal.NoConversation;
        }

        if (activity.IsMessage && !readiness.IsReady)
        {
            return Refusal.NotReady;
        }

        return conversation.Turns.TryEnter() ? await SayAsync(conversation, activity, cancellationToken) : Refusal.TooMany(TimeSpan.FromSeconds(1));
    }

    private async Task<IResult> SayAsync(HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        var said = Addressing.FromUser(activity, conversation, clock.GetUtcNow());
        var id = said.Is(ActivityTypes.Typing) ? conversation.Show(said) : await conversations.AppendAsync(conversation, said, CancellationToken.None);
        var given = Addressing.ToBot(said, id);
        var turn = turns.Begin(conversation, given);

        return await OutcomeAsync(turn, conversation, given, cancellationToken) switch
        {
            TurnOutcome.Failed => Refusal.BotFailed,
            TurnOutcome.Rejected => Refusal.BotRejected,
            _ => TypedResults.Json(new ResourceResponse(id), DirectLineJson.Default.ResourceResponse),
        };
    }

    // A turn that takes longer goes on without the request; its replies come over the stream all the same.
    private async Task<TurnOutcome> OutcomeAsync(Task<TurnOutcome> turn, HostedConversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        await Task.WhenAny(turn, Task.Delay(TimeSpan.FromSeconds(options.Value.PostWaitSeconds), cancellationToken));

        if (turn.IsCompletedSuccessfully)
        {
            return await turn;
        }

        _ = turns.ExcuseWhenFailedAsync(turn, conversation, activity);

        return TurnOutcome.Done;
    }

    private Refusal? LimitOf(HttpContext http, string id) =>
        !rates.TryTake("post", id, options.Value.PostsPerConversation, out var wait) || !rates.TryTake("post", Address.Of(http), options.Value.PostsPerMinute, out wait)
            ? Refusal.TooMany(wait.Value)
            : null;
}
