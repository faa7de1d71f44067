namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>All kinds of edit that must not go live unnoticed.</summary>
internal static class BadEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        .. FileEdits.All, .. EncodingEdits.All, .. FrontMatterEdits.All, .. ValueEdits.All,
        .. StructureEdits.All, .. LeftoverEdits.All, .. InjectionEdits.All, .. SideFileEdits.All,
    ];
}
