using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval.Index;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class IndexOptionsValidator : IValidateOptions<IndexOptions>;
