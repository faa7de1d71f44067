using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework;

/// <summary>Registers what activities are handled by, whichever door they come through.</summary>
public static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<ActivityDispatcher>();
        services.AddRendering(configuration);
        services.AddSingleton<IActivityHandler, MessageHandler>();

        return services;
    }
}
