namespace InternAssistant.Knowledge.Yaml;

/// <summary>A value of a YAML file: a scalar, a list or a mapping, with the lines it stands on (from 0).</summary>
internal sealed class YamlItem
{
    public int FirstLine { get; init; }

    public int LastLine { get; set; }

    /// <summary>The scalar's text; null for lists and mappings.</summary>
    public string? Scalar { get; init; }

    /// <summary>The list's values; null for scalars and mappings.</summary>
    public List<YamlItem>? List { get; init; }

    /// <summary>The mapping's entries in the order of the file; null for scalars and lists.</summary>
    public List<(string Key, int KeyLine, YamlItem Value)>? Map { get; init; }

    /// <summary>The value of a key, in any case; null when there is none.</summary>
    public YamlItem? this[string key] =>
        Map?.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The scalar under a key, trimmed; null when there is none or it is empty.</summary>
    public string? Text(string key) => this[key]?.Scalar?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The scalars of the list under a key; one scalar counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => this[key] switch
    {
        { Scalar: { } one } when !string.IsNullOrWhiteSpace(one) => [one.Trim()],
        { List: { } many } => [.. many.Select(m => m.Scalar?.Trim()).OfType<string>().Where(t => t.Length > 0)],
        _ => [],
    };
}
