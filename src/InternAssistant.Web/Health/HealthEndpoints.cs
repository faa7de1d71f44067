using InternAssistant.Web.Http;
using InternAssistant.Web.Indexing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.Health;

/// <summary>What a load balancer and a supervisor ask.</summary>
public static class HealthEndpoints
{
    /// <summary>GET /health/live: the process serves requests.</summary>
    public static Ok<HealthStatus> Live() => TypedResults.Ok(new HealthStatus("live"));

    /// <summary>GET /health/ready: questions can be answered; until then 503 and the reason.</summary>
    public static Results<Ok<HealthStatus>, ProblemHttpResult> Ready(Readiness readiness)
    {
        ArgumentNullException.ThrowIfNull(readiness);

        return readiness.IsReady ? TypedResults.Ok(new HealthStatus("ready")) : Problems.NotReady(readiness.Explanation);
    }
}
