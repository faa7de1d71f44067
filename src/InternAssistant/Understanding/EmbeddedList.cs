namespace InternAssistant.Understanding;

/// <summary>Word lists that are built in: one entry a line.</summary>
internal static class EmbeddedList
{
    public static HashSet<string> Read(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }
}
