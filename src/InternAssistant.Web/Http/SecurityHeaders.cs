namespace InternAssistant.Web.Http;

/// <summary>Tells browsers to run nothing but the page's own files, to guess no types, to use no devices and to tell nobody where a link was.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string NoDevices = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // At the start of the response, because an exception handler clears what was set before.
        context.Response.OnStarting(() => Set(context.Response.Headers, context.Features.Get<PagePolicy>() ?? PagePolicy.Strict));

        return next(context);
    }

    private static Task Set(IHeaderDictionary headers, PagePolicy policy)
    {
        headers.ContentSecurityPolicy = policy.ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = policy.UsedBy;
        headers["Permissions-Policy"] = NoDevices;
        headers["Referrer-Policy"] = "no-referrer";

        return Task.CompletedTask;
    }
}
