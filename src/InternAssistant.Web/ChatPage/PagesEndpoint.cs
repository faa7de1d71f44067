using InternAssistant.Web.Http;
using InternAssistant.Web.Widget;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.ChatPage;

/// <summary>The pages for people: a careers page that has the widget, and a plain chat page that needs no bundle.</summary>
public static class PagesEndpoint
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>GET /: the page with the widget. Where there is no bundle and the plain page may be used, that one with the reason.</summary>
    public static ContentHttpResult Start(WebChatBundle bundle, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(bundle);

        return bundle.Exists || !environment.IsDevelopment() ? TypedResults.Content(PageFiles.Read("index.html"), Html) : Plain(WebChatBundle.WhyNot);
    }

    /// <summary>GET /chat</summary>
    public static ContentHttpResult Chat() => Plain(reason: "");

    /// <summary>GET /widget.js and the other files of the pages.</summary>
    public static PhysicalFileHttpResult File(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var address = context.Request.Path.Value!;
        var isLauncher = address == "/widget.js";
        context.Response.Headers.CacheControl = isLauncher ? "public, max-age=300" : "no-cache";
        context.Features.Set(isLauncher ? PagePolicy.Shared : PagePolicy.Strict);

        return PageFiles.At(address);
    }

    private static ContentHttpResult Plain(string reason)
    {
        var note = reason.Length > 0 ? $"<p class=\"reason\">{reason} This plain page asks the same assistant.</p>" : "";

        return TypedResults.Content(PageFiles.Read("chat.html").Replace("{{reason}}", note, StringComparison.Ordinal), Html);
    }
}
