namespace InternAssistant.Understanding;

/// <summary>Word lists that are built in: one entry a line.</summary>
internal static class EmbeddedList
{
    /// <summary>The entries, each once.</summary>
    public static HashSet<string> Read(string name) => Lines(name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines in order, without empty ones and comments.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
