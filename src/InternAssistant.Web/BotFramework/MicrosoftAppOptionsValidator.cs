using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework;

/// <summary>Stops a start that would leave the door open, or replies unsent, and says what to set.</summary>
public sealed class MicrosoftAppOptionsValidator(IOptions<BotFrameworkOptions> door, IHostEnvironment environment) : IValidateOptions<MicrosoftAppOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return door.Value.IsOn(environment) && FaultOf(options) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }

    private string? FaultOf(MicrosoftAppOptions app) => app switch
    {
        _ when BotAccount.TypeOf(app.MicrosoftAppType) is null =>
            $"MicrosoftAppType is '{app.MicrosoftAppType}', which does not exist. Set it to MultiTenant, SingleTenant or UserAssignedMsi.",
        { MicrosoftAppId: "" } => FaultWithoutId(app),
        _ when !app.MicrosoftAppId.All(IsOfId) => "MicrosoftAppId has characters that no app id has. Set it to the id of the app registration, a GUID.",
        { MicrosoftAppTenantId.Length: > 0 } when !Guid.TryParse(app.MicrosoftAppTenantId, out _) =>
            "MicrosoftAppTenantId is no GUID. Set it to the tenant's id as the portal shows it: tokens name the tenant by it, not by its domain.",
        _ => FaultOfType(app, BotAccount.TypeOf(app.MicrosoftAppType)!.Value),
    };

    private string? FaultWithoutId(MicrosoftAppOptions app)
    {
        if (!environment.IsDevelopment())
        {
            return "BotFramework:Enabled is true and MicrosoftAppId is not set: anybody could speak to the bot. Set MicrosoftAppId to the id of the app registration, or BotFramework:Enabled to false.";
        }

        return app.MicrosoftAppPassword.Length > 0 || app.MicrosoftAppTenantId.Length > 0 || app.MicrosoftAppType.Length > 0
            ? "Other settings of the app registration are there and MicrosoftAppId is not. Set MicrosoftAppId, or leave out MicrosoftAppType, MicrosoftAppPassword and MicrosoftAppTenantId too."
            : null;
    }

    private string? FaultOfType(MicrosoftAppOptions app, AppType type)
    {
        var certificate = door.Value.CertificatePath.Length > 0;

        return (type, app) switch
        {
            (not AppType.MultiTenant, { MicrosoftAppTenantId: "" }) => $"MicrosoftAppType is {type} and MicrosoftAppTenantId is not set. Set it to the tenant of the app registration.",
            (AppType.SingleTenant, { MicrosoftAppPassword: "" }) when !certificate =>
                "MicrosoftAppType is SingleTenant, and there is neither MicrosoftAppPassword nor BotFramework:CertificatePath. Set one of them.",
            (AppType.UserAssignedMsi, { MicrosoftAppPassword.Length: > 0 }) =>
                "MicrosoftAppType is UserAssignedMsi and MicrosoftAppPassword is set. A managed identity has no password: leave MicrosoftAppPassword empty.",
            (AppType.UserAssignedMsi, _) when certificate =>
                "MicrosoftAppType is UserAssignedMsi and BotFramework:CertificatePath is set. A managed identity has no certificate: leave BotFramework:CertificatePath empty.",
            _ => null,
        };
    }

    private static bool IsOfId(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_';
}
