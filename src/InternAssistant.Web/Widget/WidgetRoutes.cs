namespace InternAssistant.Web.Widget;

/// <summary>The widget's routes. None of them tells anybody anything that is not public.</summary>
public static class WidgetRoutes
{
    public static IServiceCollection AddWidget(this IServiceCollection services) => services.AddSingleton<WebChatBundle>();

    public static void MapWidget(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/widget/frame", Reading, FrameEndpoint.Get);
        routes.MapMethods("/widget/webchat-{hash:length(20)}.js", Reading, BundleEndpoint.Get);
    }

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
}
