using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.FileProviders;

namespace InternAssistant.Web.ChatPage;

/// <summary>The chat page: three files beside the program, without inline script or style.</summary>
public static class ChatPageFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>GET /</summary>
    public static PhysicalFileHttpResult Page() => TypedResults.PhysicalFile(Path.Combine(Folder, "index.html"), "text/html; charset=utf-8");

    public static StaticFileOptions Served() => new()
    {
        FileProvider = new PhysicalFileProvider(Folder),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    };
}
