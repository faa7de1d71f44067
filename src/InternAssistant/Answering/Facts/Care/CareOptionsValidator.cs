using Microsoft.Extensions.Options;

namespace InternAssistant.Answering.Facts.Care;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class CareOptionsValidator : IValidateOptions<CareOptions>;
