using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using InternAssistant.Web.DirectLine.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Starts conversations and comes back to them.</summary>
internal sealed class ConversationEndpoints(
    Callers callers,
    TokenIssuer tokens,
    StreamTickets tickets,
    Origins origins,
    Rates rates,
    HostedConversations conversations,
    ConversationTurns turns,
    IOptions<DirectLineOptions> options,
    TimeProvider clock)
{
    /// <summary>POST /v3/directline/conversations. The assistant is told who joined, and nobody waits for its welcome.</summary>
    public async Task<IResult> StartAsync(HttpContext http)
    {
        var (caller, refusal) = callers.Of(http.Request);

        if (caller is null)
        {
            return refusal!;
        }

        if (caller.Token is { } token && tokens.IsOver(token))
        {
            return Refusal.NoConversation;
        }

        if (!rates.TryTake("start", Address.Of(http), options.Value.StartsPerMinute, out var wait))
        {
            return Refusal.TooMany(wait.Value);
        }

        var (parameters, trouble) = await TokenRequest.ReadAsync(http.Request, http.RequestAborted);

        return trouble ?? await StartAsync(http, TokenOf(caller, parameters!), parameters!.Locale);
    }

    /// <summary>GET /v3/directline/conversations/{id}: a new address for the socket, which begins after the watermark, or now.</summary>
    public async Task<IResult> ReconnectAsync(HttpContext http, string id)
    {
        var (caller, refusal) = callers.Of(http.Request, id);

        if (caller is null)
        {
            return refusal!;
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
        var token = caller.Token is { } claims ? tokens.Renew(claims) : tokens.Issue(id, conversation.User);

        return Opened(http, conversation, token, Math.Min(watermark ?? conversation.Last, conversation.Last), StatusCodes.Status200OK);
    }

    private async Task<IResult> StartAsync(HttpContext http, TokenClaims token, string? locale)
    {
        var user = new ChannelAccount(token.User, token.Name, "user");
        var (conversation, isNew) = await conversations.StartAsync(token.Conv, user, locale, http.RequestAborted);
        conversations.Touch(conversation);

        if (isNew && conversation.Turns.TryEnter())
        {
            _ = turns.Begin(conversation, Addressing.ToBot(Addressing.Joined(conversation, clock.GetUtcNow()), null));
        }

        var after = conversation.WasWatched ? conversation.Last : 0;

        return Opened(http, conversation, tokens.Renew(token), after, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    // A server with the secret begins a conversation of its own with each call.
    private TokenClaims TokenOf(Caller caller, TokenParameters parameters) =>
        caller.Token ?? tokens.Read(tokens.Issue(RandomIds.Next(), TokenRequest.UserOf(parameters)))!;

    private IResult Opened(HttpContext http, HostedConversation conversation, string token, long after, int status)
    {
        var ticket = tickets.Issue(conversation.Id, after);
        var stream = $"{origins.SocketsOf(http.Request)}{DirectLineRoutes.Base}/conversations/{conversation.Id}/stream?t={ticket}";
        var resource = new ConversationResource(conversation.Id, token, options.Value.TokenSeconds, stream);

        return TypedResults.Json(resource, DirectLineJson.Default.ConversationResource, statusCode: status);
    }
}
