using Microsoft.Extensions.Options;

namespace InternAssistant.Tracing;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class TracingOptionsValidator : IValidateOptions<TracingOptions>;
