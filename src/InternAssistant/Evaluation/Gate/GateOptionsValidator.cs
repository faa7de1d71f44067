using Microsoft.Extensions.Options;

namespace InternAssistant.Evaluation.Gate;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class GateOptionsValidator : IValidateOptions<GateOptions>;
