namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>What an edit did to a folder.</summary>
/// <param name="Files">The files that a report should name: the edited one under its old and its new name, the deleted ones.</param>
/// <param name="Was">A value or wording that stood there and is gone; null when the damage is not about one.</param>
/// <param name="Is">The value or wording that stands there instead.</param>
internal sealed record Damage(IReadOnlyList<string> Files, string? Was = null, string? Is = null)
{
    /// <summary>True when documents were lost or moved as a whole, so that a report need not name each of them.</summary>
    public bool IsOfFolder { get; init; }
}
