namespace InternAssistant.Understanding;

/// <summary>Countries and cities that people name, whether or not a document does.</summary>
internal static class PlaceNames
{
    private static readonly Lazy<HashSet<string>> Names = new(() => EmbeddedList.Read("place-names.txt"));

    /// <summary>True when the words name a country or a city.</summary>
    public static bool Contains(IEnumerable<Word> words) => Names.Value.Contains(string.Join(' ', words.Select(word => word.Lower)));
}
