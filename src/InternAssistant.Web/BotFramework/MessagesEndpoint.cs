using InternAssistant.Web.BotFramework.Authentication;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.BotFramework;

/// <summary>POST /api/messages, the Bot Framework's door: who sends is looked at before what is sent.</summary>
public static class MessagesEndpoint
{
    private const int LargestBody = 256 * 1024;

    public static async Task<Results<ContentHttpResult, Ok, ProblemHttpResult>> PostAsync(HttpContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var gate = context.RequestServices.GetRequiredService<InboundGate>();
        var admission = await gate.CheckAsync(context.Request.Headers.Authorization, cancellationToken);

        if (admission is Admission.Refused refused)
        {
            return gate.Answer(refused.Reason, context.Response);
        }

        var (json, problem) = await JsonBody.ReadAsync(context.Request, LargestBody, cancellationToken);

        if (problem is not null)
        {
            return problem;
        }

        return ActivityJson.Read(json.Span) switch
        {
            (null, var trouble) => Problems.Malformed(trouble!),
            var (activity, _) when admission.RefusalOf(activity) is { } refusal => gate.Answer(refusal, context.Response),
            var (activity, _) => await context.RequestServices.GetRequiredService<ActivityIntake>().TakeAsync(activity, context.Response, cancellationToken),
        };
    }
}
