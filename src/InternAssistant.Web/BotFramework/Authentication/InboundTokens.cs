using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Says who sends a request to the bot: the Bot Framework's authentication of connector to bot, with what its SDK leaves open closed.</summary>
internal sealed class InboundTokens(BotAccount account, Issuers issuers, TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Whom the request's <c>Authorization</c> proves, or why nobody.</summary>
    public async ValueTask<Admission> ReadAsync(StringValues authorization, CancellationToken cancellationToken)
    {
        var (token, refusal) = BearerToken.Of(authorization);

        if (token is null)
        {
            return new Admission.Refused(refusal);
        }

        var issuer = issuers.Channels.Is(token.Issuer) ? issuers.Channels : issuers.Tenant.Is(token.Issuer) ? issuers.Tenant : null;

        if (issuer is null)
        {
            return new Admission.Refused(Refusal.UnknownIssuer);
        }

        return await issuer.Keys.FindAsync(token.KeyId, cancellationToken) switch
        {
            null => new Admission.Refused(Refusal.UnknownKey),
            var key when !await IsValidAsync(token, issuer, key) => new Admission.Refused(Refusal.InvalidToken),
            var key when issuer == issuers.Channels => OfChannel(token, key),
            _ => OfTenant(token),
        };
    }

    private static Admission OfChannel(BearerToken token, SigningKey key) =>
        token.TextOf("serviceurl") is { Length: > 0 } serviceUrl ? new Admission.Channel(serviceUrl, key.Endorsements) : new Admission.Refused(Refusal.InvalidToken);

    // A token for this app that another app asked for is a skill's. Nobody may use this bot as a skill.
    private Admission OfTenant(BearerToken token)
    {
        var party = token.TextOf("ver") switch
        {
            "1.0" => token.TextOf("appid"),
            "2.0" => token.TextOf("azp"),
            _ => null,
        };

        return party == account.AppId ? new Admission.Owner() : new Admission.Refused(Refusal.AnotherApp);
    }

    private async Task<bool> IsValidAsync(BearerToken token, Issuer issuer, SigningKey key)
    {
        if (token.TextOf("aud") != account.AppId)
        {
            return false;
        }

        try
        {
            return (await handler.ValidateTokenAsync(token.Text, Parameters(issuer, key))).IsValid;
        }
        catch (Exception trouble) when (trouble is SecurityTokenException or ArgumentException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private TokenValidationParameters Parameters(Issuer issuer, SigningKey key) => new()
    {
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        ValidateIssuer = true,
        ValidIssuers = issuer.Names,
        ValidateAudience = true,
        ValidAudience = account.AppId,
        RequireExpirationTime = true,
        ValidateLifetime = true,
        LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
    };

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;

        return expires is { } end && now - Skew < end && !(notBefore > now + Skew);
    }
}
