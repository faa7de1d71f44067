namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Harmless;

/// <summary>All kinds of edit that must go live without anybody having to force them.</summary>
internal static class HarmlessEdits
{
    public static IReadOnlyList<Edit> All { get; } = [.. LayoutEdits.All, .. WordingEdits.All, .. GrowthEdits.All];
}
