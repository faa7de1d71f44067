namespace InternAssistant.Web.DirectLine.Access;

/// <summary>
/// What holds for every route: pages of foreign origins are refused, those of allowed ones may read the response,
/// and whatever goes wrong is told in Direct Line's shape.
/// </summary>
public sealed partial class DirectLineGate(Origins origins, ILogger<DirectLineGate> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Origin";

        if (Origins.Of(http.Request) is { } origin)
        {
            if (!origins.Allows(origin, http.Request))
            {
                return Refusal.ForeignOrigin;
            }

            Allow(origin, http);
        }

        return await AnsweredAsync(context, next);
    }

    /// <summary>The answer to a browser that asks whether it may ask.</summary>
    public static IResult Preflight(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var headers = http.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, x-ms-bot-agent";
        headers.AccessControlMaxAge = "600";

        return TypedResults.NoContent();
    }

    private static void Allow(string origin, HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlExposeHeaders = "Retry-After";

        // Direct Line's client asks for its session with credentials, and for nothing else.
        if (http.Request.Path.StartsWithSegments($"{DirectLineRoutes.Base}/session"))
        {
            headers.AccessControlAllowCredentials = "true";
        }
    }

    private async ValueTask<object?> AnsweredAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.HttpContext.Response.HasStarted)
        {
            return new Refusal(exception.StatusCode, "BadArgument", "The request breaks HTTP's rules.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.HttpContext.Response.HasStarted)
        {
            Log.Failed(logger, exception);

            return Refusal.Failed;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A Direct Line request failed.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
