using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>Registers what takes reactions to answers.</summary>
public static class FeedbackServices
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services.AddSingleton<IActivityHandler, FeedbackHandler>();
}
