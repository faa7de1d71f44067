namespace InternAssistant.Understanding;

/// <summary>Countries and cities that people name, whether or not a document does.</summary>
internal static class PlaceNames
{
    private static readonly Lazy<HashSet<string>> Names = new(() => EmbeddedList.Read("place-names.txt"));

    /// <summary>True when the words, in lower case, name a country or a city.</summary>
    public static bool Contains(IEnumerable<string> words)
    {
        var name = string.Join(' ', words);

        return Names.Value.Contains(name) || (name.EndsWith(" city", StringComparison.Ordinal) && Names.Value.Contains(name[..^5]));
    }
}
