namespace InternAssistant.Web.Http;

/// <summary>Tells browsers to run nothing but the page's own files, to guess no types and to tell nobody where a link was.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // At the start of the response, because an exception handler clears what was set before.
        context.Response.OnStarting(() => Set(context.Response.Headers));

        return next(context);
    }

    private static Task Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";

        return Task.CompletedTask;
    }
}
