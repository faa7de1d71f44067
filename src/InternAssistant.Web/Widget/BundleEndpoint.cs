using InternAssistant.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.Widget;

/// <summary>GET /widget/webchat-HASH.js: the script in the coding that the browser takes, to be kept for a year.</summary>
public static class BundleEndpoint
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static Results<PhysicalFileHttpResult, ProblemHttpResult> Get(string hash, HttpContext context, WebChatBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(bundle);

        return bundle.Exists && hash == bundle.Tag
            ? Script(context, bundle)
            : Problems.NotFound("There is no such script; the address changes when its content does.");
    }

    private static PhysicalFileHttpResult Script(HttpContext context, WebChatBundle bundle)
    {
        var coding = ContentCoding.For(context.Request.GetTypedHeaders().AcceptEncoding);
        var headers = context.Response.Headers;
        headers.CacheControl = ForEver;
        headers.Vary = HeaderNames.AcceptEncoding;

        if (coding != ContentCoding.Identity)
        {
            headers.ContentEncoding = coding.Name;
        }

        return TypedResults.PhysicalFile(
            bundle.PathOf(coding), "text/javascript; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{bundle.Tag}-{coding.Name}\""));
    }
}
