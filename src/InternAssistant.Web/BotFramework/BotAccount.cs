using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework;

/// <summary>Who the bot is, in the settings' checked form. Without an id there is no authentication, and only this machine is listened to.</summary>
public sealed class BotAccount(IOptions<MicrosoftAppOptions> settings)
{
    /// <summary>The tenant in which the Bot Framework keeps apps of many tenants.</summary>
    public const string SharedTenant = "botframework.com";

    public string AppId { get; } = settings.Value.MicrosoftAppId;

    public AppType Type { get; } = TypeOf(settings.Value.MicrosoftAppType) ?? AppType.MultiTenant;

    public bool HasId => AppId.Length > 0;

    /// <summary>The tenant that gives the bot its tokens.</summary>
    public string Tenant => Type == AppType.MultiTenant ? SharedTenant : settings.Value.MicrosoftAppTenantId;

    /// <summary>The type that a setting names; null for a word that is none.</summary>
    public static AppType? TypeOf(string setting)
    {
        ArgumentNullException.ThrowIfNull(setting);

        return setting.ToUpperInvariant() switch
        {
            "" or "MULTITENANT" => AppType.MultiTenant,
            "SINGLETENANT" => AppType.SingleTenant,
            "USERASSIGNEDMSI" => AppType.UserAssignedMsi,
            _ => null,
        };
    }
}
