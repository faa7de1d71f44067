using InternAssistant.Web.Http;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework;

/// <summary>The Bot Framework's route: there when the settings want it, and for this machine only while there is no app registration.</summary>
public static class BotFrameworkRoutes
{
    public static void MapBotFramework(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);

        if (!app.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.IsOn(app.Environment))
        {
            return;
        }

        var route = app.MapPost("/api/messages", MessagesEndpoint.PostAsync);

        if (!app.Services.GetRequiredService<BotAccount>().HasId)
        {
            route.AddEndpointFilter<LoopbackOnly>();
        }
    }
}
