using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Holds the settings to the limits that stand beside them.</summary>
[OptionsValidator]
public sealed partial class RenderingOptionsValidator : IValidateOptions<RenderingOptions>;
