using System.Text;
using InternAssistant.Tests.Knowledge;

namespace InternAssistant.Tests.Indexing;

/// <summary>A knowledge folder that changes at random as staff change theirs. Each document has one sentence with a word that no other has.</summary>
internal sealed class RandomFolder(int seed) : IDisposable
{
    private static readonly string[] Places = ["Lisbon", "Oslo", "Trieste", "Galway", "Leiden"];
    private static readonly string[] Folders = ["faq", "postings", "lab", "travel", ""];

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(seed);
    private readonly SortedDictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _next;

    public string Path => _folder.Path;

    /// <summary>The files that the last edit touched.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    /// <summary>The distinctive words of documents that the last edit took away.</summary>
    public List<string> GoneWords { get; } = [];

    /// <summary>The distinctive words of the documents that are there.</summary>
    public IEnumerable<string> Words => _words.Values;

    public void Edit()
    {
        Touched.Clear();
        GoneWords.Clear();
        for (var edits = _random.Next(1, 4); edits > 0; edits--)
        {
            EditOne();
        }

        // What was taken away and written again in the same go is not gone.
        GoneWords.RemoveAll(word => _words.ContainsValue(word));
    }

    public void Dispose() => _folder.Dispose();

    private void EditOne()
    {
        switch (_words.Count < 2 ? 0 : _random.Next(10))
        {
            case 0 or 1 or 2:
                Add();
                break;
            case 3 or 4:
                Write(Any(), FreshWord());
                break;
            case 5:
                Move(Any());
                break;
            case 6:
                Delete(Any());
                break;
            case 7:
                Write(Any(), null);
                break;
            case 8:
                Break(Any());
                break;
            default:
                File.WriteAllText(_folder["synonyms.yaml"], $"groups:\n  - [stipend, {(_random.Next(2) == 0 ? "salary" : "allowance")}]\n");
                break;
        }
    }

    private void Add()
    {
        var folder = Folders[_random.Next(Folders.Length)];
        var ending = (string[])["md", "txt", "csv", "html"] is var endings ? endings[_random.Next(endings.Length)] : "md";
        Write(System.IO.Path.Combine(folder, $"page-{_next++}.{ending}"), FreshWord());
    }

    /// <summary>Writes a document in an encoding of its own; without a word only the encoding changes.</summary>
    private void Write(string id, string? word)
    {
        if (word is not null && _words.Remove(id, out var old))
        {
            GoneWords.Add(old);
        }

        word ??= _words[id];
        var bytes = Encode(TextOf(id, word));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_folder[id])!);
        File.WriteAllBytes(_folder[id], bytes);
        _words[id] = word;
        Touched.Add(id);
    }

    private void Move(string id)
    {
        var target = System.IO.Path.Combine(Folders[_random.Next(Folders.Length)], $"moved-{_next++}{System.IO.Path.GetExtension(id)}");
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_folder[target])!);
        File.Move(_folder[id], _folder[target]);
        _words.Remove(id, out var word);
        _words[target] = word!;
        Touched.Add(id);
        Touched.Add(target);
    }

    private void Delete(string id)
    {
        File.Delete(_folder[id]);
        _words.Remove(id, out var word);
        GoneWords.Add(word!);
        Touched.Add(id);
    }

    // The file stays and is no document any more: unreadable, or taken out by whoever writes it.
    private void Break(string id)
    {
        File.WriteAllText(_folder[id], _random.Next(2) == 0 ? "---\ntitle: [\n---\nText.\n" : "\0\u0001\0\u0002\0\u0003\0\u0004\0\u0005");
        _words.Remove(id, out var word);
        GoneWords.Add(word!);
        Touched.Add(id);
    }

    private string Any() => _words.Keys.ElementAt(_random.Next(_words.Count));

    private string FreshWord()
    {
        var word = new StringBuilder("q");
        for (var i = 0; i < 8; i++)
        {
            word.Append("aeioubdfglmnprst"[_random.Next(16)]);
        }

        return word.Append(_next++ % 10 == 0 ? "x" : "z").ToString();
    }

    private string TextOf(string id, string word)
    {
        var place = Places[_random.Next(Places.Length)];
        var sentence = $"The {word} laboratory in {place} pays a stipend of €{_random.Next(900, 3000)} a month.";

        return System.IO.Path.GetExtension(id) switch
        {
            ".csv" => $"question,answer,owner\nWhat does the {word} laboratory pay?,\"{sentence}\",recruiting\n",
            ".html" => $"<html><body><h1>The {word} laboratory</h1><p>{sentence}</p><ul><li>It lasts {_random.Next(8, 20)} weeks.</li></ul></body></html>",
            _ => $"# The {word} laboratory\n\n## Pay\n\n{sentence}\n\n## Duration\n\nThe {word} internship lasts {_random.Next(8, 20)} weeks.\n",
        };
    }

    private byte[] Encode(string text) => _random.Next(4) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        2 => [.. text.Select(letter => letter == '€' ? (byte)0x80 : (byte)letter)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
