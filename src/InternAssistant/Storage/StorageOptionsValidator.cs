using Microsoft.Extensions.Options;

namespace InternAssistant.Storage;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
