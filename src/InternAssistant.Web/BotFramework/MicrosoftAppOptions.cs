namespace InternAssistant.Web.BotFramework;

/// <summary>The app registration of the bot, at the top of the settings and by the names that the Bot Framework SDK gives them.</summary>
public sealed class MicrosoftAppOptions
{
    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMsi</c>; empty is <c>MultiTenant</c>.</summary>
    public string MicrosoftAppType { get; set; } = "";

    /// <summary>The app's id. Empty: only this machine may ask, and only in Development.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>The app's secret.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The tenant of a <c>SingleTenant</c> app or of a managed identity.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";
}
