using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Where Azure AI Search is, and how long it may take.</summary>
public sealed class AzureAISearchOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "AzureAISearch";

    /// <summary>The address of the service, such as <c>https://NAME.search.windows.net</c>; empty to search with the index on this machine.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The index that passages are kept in.</summary>
    [Required(ErrorMessage = "AzureAISearch:IndexName must name an index.")]
    [RegularExpression("^[a-z0-9]([a-z0-9-]{0,126}[a-z0-9])?$", ErrorMessage = "AzureAISearch:IndexName must be lower-case letters, digits and dashes, with a letter or digit at either end, and at most 128 characters.")]
    public string IndexName { get; set; } = "intern-assistant";

    /// <summary>The key: a query key is enough to answer, <c>index push</c> needs an admin key.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>How many milliseconds a search may take before the index on this machine answers.</summary>
    [Range(50, 60_000)]
    public int TimeoutMs { get; set; } = 1500;

    /// <summary>How many seconds the service is left alone after it failed.</summary>
    [Range(1, 3600)]
    public int PauseSeconds { get; set; } = 15;

    /// <summary>How many minutes one <c>index push</c> may take, waiting for a busy service included.</summary>
    [Range(1, 1440)]
    public int PushMinutes { get; set; } = 30;

    /// <summary>How many passages are uploaded at once; the service takes 1000.</summary>
    [Range(1, 1000)]
    public int BatchSize { get; set; } = 500;

    /// <summary>How many kilobytes are uploaded at once; the service takes 16 MB.</summary>
    [Range(1, 15_000)]
    public int BatchKilobytes { get; set; } = 8000;

    /// <summary>True when the service is to be used.</summary>
    internal bool IsOn => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>What attributes cannot say: the endpoint is an address that a key may be sent to, and there is a key.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || !IsSafe(address))
        {
            yield return new ValidationResult("AzureAISearch:Endpoint must be https://NAME.search.windows.net, without a path; http only to this machine.", [nameof(Endpoint)]);
        }

        if (string.IsNullOrWhiteSpace(ApiKey) || !ApiKey.All(char.IsAscii) || ApiKey.Any(char.IsControl))
        {
            yield return new ValidationResult("AzureAISearch:ApiKey must be a key of the service: it is empty, or has characters that no key has.", [nameof(ApiKey)]);
        }
    }

    private static bool IsSafe(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
