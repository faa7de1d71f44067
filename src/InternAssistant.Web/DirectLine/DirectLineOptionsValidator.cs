using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
