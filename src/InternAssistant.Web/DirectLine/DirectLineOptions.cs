using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Web.DirectLine;

/// <summary>How this host speaks Direct Line 3.0, and how much of it anybody may use.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "DirectLine";

    private const string ThirtyTwoOrNothing = @"^$|^[^\r\n]{32,512}$";

    /// <summary>The master key for servers, 32 characters or more; it opens every conversation. Empty: there is none, and only <c>/widget/token</c> makes tokens.</summary>
    [RegularExpression(ThirtyTwoOrNothing, ErrorMessage = "DirectLine:Secret is empty or has 32 to 512 characters.")]
    public string Secret { get; set; } = "";

    /// <summary>What tokens are signed with, 32 characters or more. Empty: a key derived from <see cref="Secret"/>, or without one a random key of this process.</summary>
    [RegularExpression(ThirtyTwoOrNothing, ErrorMessage = "DirectLine:SigningKey is empty or has 32 to 512 characters.")]
    public string SigningKey { get; set; } = "";

    /// <summary>The address that browsers reach this host at, such as <c>https://assistant.example.org</c>. Empty: the one that the request names.</summary>
    [RegularExpression(@"^$|^https?://[^/?#@\s]+/?$", ErrorMessage = "DirectLine:PublicUrl is empty or an origin such as https://assistant.example.org.")]
    public string PublicUrl { get; set; } = "";

    /// <summary>Origins of pages that may embed the assistant, such as <c>https://careers.example.org</c>. Our own is always allowed; origins that a token asks for are ignored.</summary>
    [Origins]
    public IList<string> AllowedOrigins { get; init; } = [];

    /// <summary>How long a token lives, in seconds. Clients assume half an hour and refresh at half of it.</summary>
    [Range(1_800, 86_400)]
    public int TokenSeconds { get; set; } = 1_800;

    /// <summary>How many tokens an address may ask for in a minute.</summary>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 60;

    /// <summary>How many conversations an address may start in a minute.</summary>
    [Range(1, 100_000)]
    public int StartsPerMinute { get; set; } = 120;

    /// <summary>How many activities an address may post in a minute.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerMinute { get; set; } = 600;

    /// <summary>How many activities may be posted into one conversation in a minute.</summary>
    [Range(1, 100_000)]
    public int PostsPerConversation { get; set; } = 60;

    /// <summary>How often one conversation may be read, or reconnected to, in a minute.</summary>
    [Range(60, 100_000)]
    public int ReadsPerConversation { get; set; } = 600;

    /// <summary>How many bytes a posted activity may have.</summary>
    [Range(1_024, 1_048_576)]
    public int MaxActivityBytes { get; set; } = 262_144;

    /// <summary>How many characters a message may have.</summary>
    [Range(100, 100_000)]
    public int MaxTextLength { get; set; } = 4_000;

    /// <summary>How many seconds a post waits for the assistant before it is answered and the turn goes on in the background.</summary>
    [Range(0, 60)]
    public int PostWaitSeconds { get; set; } = 5;

    /// <summary>After how many seconds a turn is given up.</summary>
    [Range(1, 600)]
    public int TurnSeconds { get; set; } = 120;

    /// <summary>How many conversations are kept in memory; beyond that the one that was silent longest goes.</summary>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 10_000;

    /// <summary>How many megabytes the activities in memory have together; beyond that the conversation that was silent longest goes.</summary>
    [Range(1, 100_000)]
    public int MaxMegabytes { get; set; } = 128;

    /// <summary>How many activities of a conversation are kept.</summary>
    [Range(10, 10_000)]
    public int MaxActivities { get; set; } = 200;

    /// <summary>After how many minutes of silence a conversation ends.</summary>
    [Range(1, 525_600)]
    public int MaxSilenceMinutes { get; set; } = 120;

    /// <summary>After how many hours a conversation ends, silent or not. Its tokens are refreshed no longer.</summary>
    [Range(1, 8_760)]
    public int MaxAgeHours { get; set; } = 24;

    /// <summary>How many WebSockets this host holds.</summary>
    [Range(1, 100_000)]
    public int MaxSockets { get; set; } = 5_000;

    /// <summary>How many WebSockets one address may hold.</summary>
    [Range(1, 100_000)]
    public int MaxSocketsPerAddress { get; set; } = 200;

    /// <summary>Every how many seconds an empty frame tells clients that their socket lives.</summary>
    [Range(1, 60)]
    public int KeepAliveSeconds { get; set; } = 20;

    /// <summary>True to take files from people. Nothing here reads them.</summary>
    public bool Uploads { get; set; }

    /// <summary>How many uploads an address may make in a minute.</summary>
    [Range(1, 10_000)]
    public int UploadsPerMinute { get; set; } = 20;

    /// <summary>How many kilobytes one upload may have, all its files together.</summary>
    [Range(1, 102_400)]
    public int MaxUploadKilobytes { get; set; } = 1_024;

    /// <summary>How many megabytes of uploads are kept in memory, for a day at most; the oldest go first.</summary>
    [Range(1, 10_000)]
    public int MaxUploadsMegabytes { get; set; } = 64;

    /// <summary>The media types of files that are taken, divided by commas.</summary>
    public string UploadTypes { get; set; } = "image/png,image/jpeg,application/pdf,text/plain";
}
