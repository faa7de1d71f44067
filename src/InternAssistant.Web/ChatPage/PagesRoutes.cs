namespace InternAssistant.Web.ChatPage;

/// <summary>The routes of the pages that everybody may see. The plain chat page is not among them: it asks without authentication.</summary>
public static class PagesRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", Reading, PagesEndpoint.Start);
        routes.MapGet("/api/examples", ExamplesEndpoint.Get);

        foreach (var address in PageFiles.Addresses)
        {
            routes.MapMethods(address, Reading, PagesEndpoint.File);
        }
    }
}
