using System.Security.Cryptography;
using System.Text.Encodings.Web;
using InternAssistant.Web.ChatPage;
using InternAssistant.Web.DirectLine;
using InternAssistant.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.Widget;

/// <summary>GET /widget/frame: the chat window, a page of our origin that other pages show in a frame.</summary>
public static class FrameEndpoint
{
    private const int NonceBytes = 16;

    public static ContentHttpResult Get(HttpContext context, WebChatBundle bundle, IOptions<DirectLineOptions> directLine)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(directLine);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Features.Set(PagePolicy.ForFrame(context.Request, nonce, Embedders.SourceList(directLine.Value.AllowedOrigins)));
        context.Response.Headers.CacheControl = "no-store";

        return TypedResults.Content(Page(bundle, nonce), "text/html; charset=utf-8");
    }

    private static string Page(WebChatBundle bundle, string nonce) => PageFiles.Read("widget/frame.html")
        .Replace("{{nonce}}", HtmlEncoder.Default.Encode(nonce), StringComparison.Ordinal)
        .Replace("{{bundle}}", bundle.Exists ? bundle.Name : "", StringComparison.Ordinal)
        .Replace("{{trouble}}", bundle.Exists ? "" : HtmlEncoder.Default.Encode(WebChatBundle.WhyNot), StringComparison.Ordinal);
}
