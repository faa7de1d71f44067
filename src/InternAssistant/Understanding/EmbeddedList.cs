namespace InternAssistant.Understanding;

/// <summary>Word lists that are built in: one entry a line.</summary>
internal static class EmbeddedList
{
<<<<<<< HEAD
    public static HashSet<string> Read(string name) => Lines(name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines in their order, without empty ones and comments (<c># …</c>).</summary>
    public static IEnumerable<string> Lines(string name)
=======
    /// <summary>The entries, each once.</summary>
    public static HashSet<string> Read(string name) => Lines(name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines in order, without empty ones and comments.</summary>
    public static IReadOnlyList<string> Lines(string name)
>>>>>>> 56b73f28d6b439ffb61a10c1bb9c52aa76e29a70
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

<<<<<<< HEAD
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal) && line != "#")];
=======
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
>>>>>>> 56b73f28d6b439ffb61a10c1bb9c52aa76e29a70
    }
}
