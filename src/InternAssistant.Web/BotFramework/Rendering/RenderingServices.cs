namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Registers the renderers.</summary>
public static class RenderingServices
{
    public static IServiceCollection AddRendering(this IServiceCollection services)
    {
        services.AddSingleton<PlainTextRenderer>();
        services.AddSingleton<AnswerRenderers>();

        return services;
    }
}
