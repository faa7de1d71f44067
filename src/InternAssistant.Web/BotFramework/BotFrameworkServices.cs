using InternAssistant.Web.BotFramework.Authentication;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Feedback;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Teams;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework;

/// <summary>Registers what activities are handled by, whichever door they come through.</summary>
public static class BotFrameworkServices
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<BotFrameworkOptions>().Bind(configuration.GetSection(BotFrameworkOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidator>();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsRules>();
        services.AddOptions<MicrosoftAppOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MicrosoftAppOptions>, MicrosoftAppOptionsValidator>();
        services.AddSingleton<BotAccount>();
        services.AddInboundAuthentication();
        services.AddConnector();
        services.AddSingleton<ActivityDispatcher>();
        services.AddRendering(configuration);
        services.AddFeedback();
        services.AddTeams();
        services.AddSingleton<IActivityHandler, MessageHandler>();

        return services;
    }
}
