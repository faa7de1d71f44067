using InternAssistant.Web.BotFramework.Connector;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework;

/// <summary>Refuses addresses that would move trust to where it cannot be had.</summary>
public sealed class BotFrameworkOptionsRules(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] faults = [.. ServiceHosts.FaultsOf(options.AllowedServiceHosts), .. AddressFaults(options), .. CertificateFaults(options)];

        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> AddressFaults(BotFrameworkOptions options) =>
        from setting in new[]
        {
            (Name: nameof(options.ChannelOpenIdMetadata), Value: options.ChannelOpenIdMetadata),
            (Name: nameof(options.TenantOpenIdMetadata), Value: options.TenantOpenIdMetadata.Replace("{tenant}", "tenant", StringComparison.Ordinal)),
            (Name: nameof(options.LoginUrl), Value: options.LoginUrl),
        }
        where !IsSafe(setting.Value)
        select $"BotFramework:{setting.Name} is no https address. Leave it out to trust Microsoft's own, or set one that begins with https://.";

    private static IEnumerable<string> CertificateFaults(BotFrameworkOptions options)
    {
        if (options.CertificatePath.Length > 0 && !File.Exists(options.CertificatePath))
        {
            yield return $"BotFramework:CertificatePath names '{options.CertificatePath}', which is not there. Set it to a .pfx or .pem file with certificate and key.";
        }
    }

    private bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && environment.IsDevelopment()));
}
