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

    /// <summary>True when all postings share the word: it tells none of them from another.</summary>
    public bool IsShared(string word) => All.Count > 1 && byWord.TryGetValue(word, out var list) && list.Count == All.Count;

    /// <summary>Which postings each word of a text names; words that name none are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PostingSheet>> NamesIn(IReadOnlyList<string> words)
    {
        var names = new Dictionary<string, IReadOnlyList<PostingSheet>>(StringComparer.Ordinal);
        foreach (var word in words.Distinct())
        {
            var sheets = All.Where(sheet => sheet.Names.Contains(word) || sheet.Phrases.Any(phrase => phrase.Contains(word) && phrase.All(words.Contains))).ToList();
            if (sheets.Count > 0 && (sheets.Count < All.Count || All.Count == 1))
            {
                names[word] = sheets;
            }
        }

        return names;
    }

    /// <summary>The postings that words name: together one, where one has them all; else words side by side name one thing, and words apart several.</summary>
    public IReadOnlyList<PostingSheet> NamedBy(IReadOnlyList<string> words)
    {
        var names = NamesIn(words);
        var groups = new List<List<PostingSheet>>();
        for (var index = 0; index < words.Count; index++)
        {
            if (!names.TryGetValue(words[index], out var first))
            {
                continue;
            }

            IEnumerable<PostingSheet> group = first;
            while (index + 1 < words.Count && names.TryGetValue(words[index + 1], out var next))
            {
                var both = group.Intersect(next).ToList();
                if (both.Count == 0)
                {
                    break;
                }

                group = both;
                index++;
            }

            groups.Add([.. group]);
        }

        var common = All.Where(sheet => groups.Count > 0 && groups.TrueForAll(group => group.Contains(sheet))).ToList();

        return common.Count > 0 ? common : [.. All.Where(sheet => groups.Exists(group => group.Contains(sheet)))];
    }
}
