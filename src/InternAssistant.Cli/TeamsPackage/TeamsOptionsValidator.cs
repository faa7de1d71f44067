using Microsoft.Extensions.Options;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
