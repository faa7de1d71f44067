using InternAssistant.Web.BotFramework.Rendering.Teams;
using InternAssistant.Web.BotFramework.Rendering.WebChat;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Registers the renderers.</summary>
public static class RenderingServices
{
    public static IServiceCollection AddRendering(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<RenderingOptions>().Bind(configuration.GetSection(RenderingOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RenderingOptions>, RenderingOptionsValidator>();
        services.AddSingleton<PlainTextRenderer>();
        services.AddSingleton<TeamsRenderer>();
        services.AddSingleton<WebChatRenderer>();
        services.AddSingleton<AnswerRenderers>();

        return services;
    }
}
