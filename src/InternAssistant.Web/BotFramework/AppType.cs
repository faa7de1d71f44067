namespace InternAssistant.Web.BotFramework;

/// <summary>The kinds of app registration that a bot may have.</summary>
public enum AppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMsi,
}
