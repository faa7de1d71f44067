namespace InternAssistant.Knowledge.Facts;

/// <summary>A posting or a programme that documents of the folder are about, and the words by which it is known.</summary>
/// <param name="Title">Its name.</param>
/// <param name="IsPosting">True for a posting; false for a page about internships in general.</param>
/// <param name="FullNames">The words of its title and of each other name, without those that fit every posting.</param>
/// <param name="Places">The words of its places.</param>
/// <param name="Distinctions">The distinctions that its title draws: everything about it shares them.</param>
internal sealed record Subject(string Title, bool IsPosting, List<HashSet<string>> FullNames, HashSet<string> Places, HashSet<string> Distinctions)
{
    /// <summary>All words by which it is known.</summary>
    public HashSet<string> Words { get; } = [.. FullNames.SelectMany(n => n), .. Places];

    /// <summary>The stems of its names.</summary>
    public HashSet<string> Stems { get; } = [.. FullNames.SelectMany(n => n).Select(Stem.Of)];

    /// <summary>Other names that are written in capitals, in lower case: they need no noun beside them.</summary>
    public HashSet<string> Acronyms { get; init; } = [];
}
