using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Who is believed: the Bot Framework's service for what channels send, and the bot's own tenant for what its own secret signs for.</summary>
internal sealed partial class Issuers
{
    private static readonly string[] UsualHosts = ["login.botframework.com", "login.microsoftonline.com"];

    private const string ChannelService = "https://api.botframework.com";

    /// <summary>The id of the tenant botframework.com, which gives tokens to apps of many tenants.</summary>
    private const string SharedTenantId = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public Issuers(BotAccount account, IOptions<BotFrameworkOptions> options, MetadataClient metadata, TimeProvider clock, ILogger<Issuers> logger)
    {
        var tenant = account.Type == AppType.MultiTenant ? SharedTenantId : account.Tenant;
        var channelKeys = new Uri(options.Value.ChannelOpenIdMetadata);
        var tenantKeys = new Uri(options.Value.TenantOpenIdMetadata.Replace("{tenant}", account.Tenant, StringComparison.Ordinal));

        foreach (var keys in new[] { channelKeys, tenantKeys }.Where(keys => !UsualHosts.Contains(keys.Host, StringComparer.OrdinalIgnoreCase)))
        {
            Log.OtherKeys(logger, keys);
        }

        Channels = new Issuer([ChannelService], new SigningKeys(metadata, channelKeys, clock, logger));
        Tenant = new Issuer(NamesOf(tenant), new SigningKeys(metadata, tenantKeys, clock, logger));
    }

    public Issuer Channels { get; }

    public Issuer Tenant { get; }

    // Version 1.0 and version 2.0 of the tokens.
    private static string[] NamesOf(string tenant) => [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Whoever serves '{Address}' decides who may speak to the bot: the settings take the issuers' keys from there.")]
        public static partial void OtherKeys(ILogger logger, Uri address);
    }
}
