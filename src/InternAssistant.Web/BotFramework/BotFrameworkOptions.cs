using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Web.BotFramework;

/// <summary>Whether channels may ask at <c>/api/messages</c>, whom they are believed, and where replies may go.</summary>
public sealed class BotFrameworkOptions
{
    public const string SectionName = "BotFramework";

    /// <summary>Whether the route is there; unset, it is in Development only.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The hosts that replies may be sent to, divided by commas: exact names, or <c>*.</c> before a name for what lies below it.</summary>
    [Required]
    public string AllowedServiceHosts { get; set; } = "smba.trafficmanager.net, *.botframework.com";

    /// <summary>A file with certificate and private key (.pfx, or .pem) that takes the place of the app's password.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>The password of a .pfx file.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Where the keys of the channels are published.</summary>
    [Required]
    public string ChannelOpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the tenant are published; <c>{tenant}</c> stands for it.</summary>
    [Required]
    public string TenantOpenIdMetadata { get; set; } = "https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration";

    /// <summary>Who gives the tokens that replies are sent with.</summary>
    [Required]
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com";

    /// <summary>For how long sending one reply is tried, in seconds.</summary>
    [Range(1, 120)]
    public int SendTimeoutSeconds { get; set; } = 30;

    /// <summary>How often sending one reply is tried again.</summary>
    [Range(0, 10)]
    public int SendRetries { get; set; } = 4;

    /// <summary>How long an invoke may take, in seconds: channels wait for 15.</summary>
    [Range(1, 14)]
    public int InvokeTimeoutSeconds { get; set; } = 10;

    /// <summary>How many activities may wait for their turn; more are refused with 429.</summary>
    [Range(1, 100_000)]
    public int WaitingTurns { get; set; } = 1_000;

    /// <summary>How many conversations are answered at the same time.</summary>
    [Range(1, 256)]
    public int ParallelTurns { get; set; } = 16;

    /// <summary>How long the host, when it stops, goes on answering what it has accepted, in seconds.</summary>
    [Range(0, 25)]
    public int DrainSeconds { get; set; } = 10;

    /// <summary>Whether the route is there in an environment.</summary>
    public bool IsOn(IHostEnvironment environment) => Enabled ?? environment.IsDevelopment();
}
