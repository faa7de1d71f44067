using System.Runtime.CompilerServices;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts;

/// <summary>The postings of a snapshot with their stated properties; read once for each snapshot.</summary>
internal sealed class PostingSheets
{
    private static readonly ConditionalWeakTable<Snapshot, PostingSheets> Known = [];

    private readonly Dictionary<string, List<PostingSheet>> byWord = new(StringComparer.Ordinal);

    private PostingSheets(Snapshot snapshot)
    {
        All = SheetReader.Read(snapshot.Documents);
        foreach (var sheet in All)
        {
            foreach (var word in sheet.Names)
            {
                (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(sheet);
            }
        }
    }

    /// <summary>The postings, in the order of their documents.</summary>
    public IReadOnlyList<PostingSheet> All { get; }

    public static PostingSheets Of(Snapshot snapshot) => Known.GetValue(snapshot, static known => new PostingSheets(known));

    /// <summary>True when a word names at least one posting, and not all of them.</summary>
    public bool IsName(string word) => byWord.TryGetValue(word, out var list) && (list.Count < All.Count || All.Count == 1);

    /// <summary>True when all postings share the word: it tells none of them from another.</summary>
    public bool IsShared(string word) => All.Count > 1 && byWord.TryGetValue(word, out var list) && list.Count == All.Count;

    /// <summary>The postings that words name: words side by side name one thing together, words apart name several.</summary>
    public IReadOnlyList<PostingSheet> NamedBy(IReadOnlyList<string> words)
    {
        var named = new HashSet<PostingSheet>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < words.Count; index++)
        {
            if (!IsName(words[index]))
            {
                continue;
            }

            IEnumerable<PostingSheet> group = byWord[words[index]];
            while (index + 1 < words.Count && IsName(words[index + 1]))
            {
                var both = group.Intersect(byWord[words[index + 1]]).ToList();
                if (both.Count == 0)
                {
                    break;
                }

                group = both;
                index++;
            }

            named.UnionWith(group);
        }

        return [.. All.Where(named.Contains)];
    }
}
