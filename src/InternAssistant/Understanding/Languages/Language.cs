using System.Collections.Frozen;

namespace InternAssistant.Understanding.Languages;

/// <summary>A language in Latin letters, by its commonest words.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="Common">Words that say nothing that could be looked up.</param>
/// <param name="Meanings">What a few words mean in English.</param>
internal sealed record Language(string Name, FrozenSet<string> Common, FrozenDictionary<string, string> Meanings)
{
    public bool Has(string word) => Common.Contains(word) || Meanings.ContainsKey(word);
}
