namespace InternAssistant.Knowledge.Facts;

/// <summary>Words by what they stand for, from lines such as <c>deadline: deadline closing close</c>. Looked up as written, then by stem.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public WordTable(params string[] lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);

            foreach (var word in line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _names.TryAdd(word.Replace('_', ' '), line[..colon]);
                _names.TryAdd(Stem.Of(word.Replace('_', ' ')), line[..colon]);
            }
        }
    }

    /// <summary>What a word (or two words with a space) in lower case stands for; null for others.</summary>
    public string? this[string word] => _names.TryGetValue(word, out var name) ? name : _names.GetValueOrDefault(Stem.Of(word));
}
