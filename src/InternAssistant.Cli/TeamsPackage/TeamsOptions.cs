using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>What the app package for Microsoft Teams says of the app and of who runs it. Only <c>teams package</c> reads it.</summary>
public sealed class TeamsOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "Teams";

    private const string Guid = "^$|^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    /// <summary>The app registration that the bot signs in with, a GUID. Empty: <c>MicrosoftAppId</c>.</summary>
    [RegularExpression(Guid, ErrorMessage = "Teams:AppId must be a GUID, the application (client) id of the app registration.")]
    public string AppId { get; set; } = "";

    /// <summary>The app's own id in the catalogue, a GUID. Empty: that of the app registration.</summary>
    [RegularExpression(Guid, ErrorMessage = "Teams:PackageId must be a GUID.")]
    public string PackageId { get; set; } = "";

    /// <summary>The version of the package, three numbers; Teams takes an update only when it has grown.</summary>
    [RegularExpression(@"^[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}$", ErrorMessage = "Teams:Version must be three numbers with dots, such as 1.0.0.")]
    public string Version { get; set; } = "1.0.0";

    /// <summary>The host that people reach the assistant at, without scheme and path. Empty: none is named.</summary>
    [RegularExpression(@"^$|^(?=.{4,253}$)([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$", ErrorMessage = "Teams:PublicHost must be a host name such as assistant.example.org, without https://, port, path or wildcard.")]
    public string PublicHost { get; set; } = "";

    /// <summary>Who runs the app. Required for a package.</summary>
    [StringLength(32, ErrorMessage = "Teams:DeveloperName must have at most 32 characters.")]
    public string DeveloperName { get; set; } = "";

    /// <summary>A page about the app or its house, https. Required for a package.</summary>
    [StringLength(2048, ErrorMessage = "Teams:WebsiteUrl must have at most 2048 characters.")]
    public string WebsiteUrl { get; set; } = "";

    /// <summary>The privacy statement, https. Required for a package.</summary>
    [StringLength(2048, ErrorMessage = "Teams:PrivacyUrl must have at most 2048 characters.")]
    public string PrivacyUrl { get; set; } = "";

    /// <summary>The terms of use, https. Required for a package.</summary>
    [StringLength(2048, ErrorMessage = "Teams:TermsOfUseUrl must have at most 2048 characters.")]
    public string TermsOfUseUrl { get; set; } = "";

    /// <summary>The app's name. Empty: a name in each language.</summary>
    [StringLength(30, ErrorMessage = "Teams:ShortName must have at most 30 characters.")]
    public string ShortName { get; set; } = "";

    /// <summary>The app's whole name. Empty: a name in each language.</summary>
    [StringLength(100, ErrorMessage = "Teams:FullName must have at most 100 characters.")]
    public string FullName { get; set; } = "";

    /// <summary>The app in a sentence. Empty: a sentence in each language.</summary>
    [StringLength(80, ErrorMessage = "Teams:ShortDescription must have at most 80 characters.")]
    public string ShortDescription { get; set; } = "";

    /// <summary>The app in a paragraph. Empty: a paragraph in each language.</summary>
    [StringLength(4000, ErrorMessage = "Teams:FullDescription must have at most 4000 characters.")]
    public string FullDescription { get; set; } = "";

    /// <summary>The colour of the icon, such as <c>#1F5FA8</c>.</summary>
    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Teams:AccentColor must be a colour such as #1F5FA8.")]
    public string AccentColor { get; set; } = "#1F5FA8";
}
