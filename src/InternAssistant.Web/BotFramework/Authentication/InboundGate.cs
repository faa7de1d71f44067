using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Lets in who proves to be a channel or the bot's owner. Without an app registration it asks for no proof; then another gate keeps all but this machine out.</summary>
internal sealed partial class InboundGate(BotAccount account, InboundTokens tokens, ILogger<InboundGate> logger)
{
    public ValueTask<Admission> CheckAsync(StringValues authorization, CancellationToken cancellationToken) =>
        account.HasId ? tokens.ReadAsync(authorization, cancellationToken) : ValueTask.FromResult<Admission>(new Admission.Local());

    /// <summary>What a sender who is not let in is told: no more than that.</summary>
    public ProblemHttpResult Answer(Refusal refusal, HttpResponse response)
    {
        Log.Refused(logger, refusal);

        // The token is genuine; what it was given for is something else.
        if (refusal is Refusal.NoChannel or Refusal.AnotherChannel or Refusal.AnotherService)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Not with this token.");
        }

        response.Headers.WWWAuthenticate = "Bearer";

        return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized, title: "Not authenticated.");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "A request to the bot was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, Refusal reason);
    }
}
