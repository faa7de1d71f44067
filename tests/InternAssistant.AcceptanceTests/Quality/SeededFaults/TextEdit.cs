using System.Diagnostics.CodeAnalysis;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>A text after an edit.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Was">The value that was replaced, where the edit is about one.</param>
/// <param name="Is">What stands there instead.</param>
internal sealed record TextEdit(string Text, string? Was = null, string? Is = null)
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator TextEdit?(string? text) => text is null ? null : new(text);
}
