using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>How answers are marked where a channel can show it.</summary>
public sealed class RenderingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Rendering";

    /// <summary>How sensitive answers are, as Teams shows it beside them, for example <c>General</c>; empty for no mark.</summary>
    [MaxLength(80)]
    public string SensitivityName { get; set; } = "";

    /// <summary>What that means, shown when the mark is pointed at.</summary>
    [MaxLength(400)]
    public string SensitivityDescription { get; set; } = "";
}
