using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using InternAssistant.Web.DirectLine.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Makes and renews tokens. None of these contacts the assistant.</summary>
internal sealed class TokenEndpoints(
    Callers callers, TokenIssuer tokens, Origins origins, Rates rates, HostedConversations conversations, IOptions<DirectLineOptions> options)
{
    private const string UserPrefix = "dl_";

    /// <summary>POST /v3/directline/tokens/generate: a token for a new conversation, for servers that know the secret.</summary>
    public async Task<IResult> GenerateAsync(HttpContext http)
    {
        if (LimitOf(http) is { } limit)
        {
            return limit;
        }

        var (caller, refusal) = callers.Of(http.Request);

        if (caller is not { IsServer: true })
        {
            return refusal ?? Refusal.SecretOnly;
        }

        var (parameters, trouble) = await TokenRequest.ReadAsync(http.Request, http.RequestAborted);

        return trouble is not null ? trouble
            : parameters!.User?.Id is { } id && !id.StartsWith(UserPrefix, StringComparison.Ordinal) ? Refusal.Malformed("The id of a user begins with dl_.")
            : Issued(TokenRequest.UserOf(parameters));
    }

    /// <summary>POST /v3/directline/tokens/refresh: the same conversation and person, for longer. What has expired stays expired.</summary>
    public async Task<IResult> RefreshAsync(HttpContext http)
    {
        var (caller, refusal) = callers.Of(http.Request);

        if (caller?.Token is not { } token)
        {
            return refusal ?? Refusal.TokenOnly;
        }

        // Not by address: behind one there may be a whole campus of open pages.
        if (!rates.TryTake("refresh", token.Conv, options.Value.ReadsPerConversation, out var wait))
        {
            return Refusal.TooMany(wait.Value);
        }

        if (tokens.IsOver(token))
        {
            return Refusal.NoConversation;
        }

        if (await conversations.FindAsync(token.Conv, http.RequestAborted) is { } conversation)
        {
            conversations.Touch(conversation);
        }

        return Made(token.Conv, tokens.Renew(token));
    }

    /// <summary>POST /widget/token: a token for whoever looks at one of our pages, or at one that embeds us. Browsers name the page's origin with every POST.</summary>
    public IResult Widget(HttpContext http)
    {
        if (Origins.Of(http.Request) is not { } origin || !origins.Allows(origin, http.Request))
        {
            return Refusal.ForeignOrigin;
        }

        return LimitOf(http) ?? Issued(new ChannelAccount(RandomIds.NextUser()));
    }

    private Refusal? LimitOf(HttpContext http) =>
        rates.TryTake("token", Address.Of(http), options.Value.TokensPerMinute, out var wait) ? null : Refusal.TooMany(wait.Value);

    private IResult Issued(ChannelAccount user)
    {
        var id = RandomIds.Next();

        return Made(id, tokens.Issue(id, user));
    }

    private IResult Made(string conversationId, string token) => TypedResults.Json(
        new ConversationResource(conversationId, token, options.Value.TokenSeconds), DirectLineJson.Default.ConversationResource);
}
