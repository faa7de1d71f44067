namespace InternAssistant.Knowledge.Facts;

/// <summary>Capitalised words behind "in" that name no town.</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "uk", "us", "usa", "eu", "united kingdom", "united states", "england", "scotland", "wales", "northern ireland", "ireland", "germany", "france", "italy", "spain", "portugal", "switzerland", "austria", "netherlands", "belgium", "sweden", "norway",
        "denmark", "finland", "poland", "czechia", "japan", "china", "india", "canada", "australia", "taiwan", "singapore", "europe", "america", "asia", "africa", "great britain", "britain", "israel", "korea", "brazil", "hungary", "greece", "iceland",
        "washington", "california", "texas", "massachusetts", "oregon", "english", "german", "french", "dutch", "swedish", "italian", "spanish", "portuguese",
    };

    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "ai", "ml", "science", "sciences", "systems", "vision", "learning", "design", "software", "hardware", "security", "engineering", "research", "computing", "development", "infrastructure", "healthcare", "medicine", "chemistry", "law", "finance",
        "team", "group", "department", "division", "lab", "laboratory", "institute", "office", "building", "hall", "room", "python", "rust", "java", "person", "hci", "nlp", "data", "health", "energy", "materials", "marketing", "space", "cloud",
    };

    /// <summary>True for countries, wide regions and languages: nothing that a town contradicts.</summary>
    public static bool IsCountry(string name) => Countries.Contains(name);

    /// <summary>True for words of subjects of study and of parts of an organisation.</summary>
    public static bool IsField(string word) =>
        Fields.Contains(word) || word.EndsWith("ics", StringComparison.Ordinal) || word.EndsWith("logy", StringComparison.Ordinal) || word.EndsWith("graphy", StringComparison.Ordinal) || word.EndsWith("istry", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal);
}
