using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class AzureAISearchOptionsValidator : IValidateOptions<AzureAISearchOptions>;
