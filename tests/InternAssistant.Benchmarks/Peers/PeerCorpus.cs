using System.Globalization;
using System.Text;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>
/// The generated passages and queries that all engines get: 80 to 160 words a passage, drawn from 73,000 words of a Zipf-Mandelbrot
/// distribution (s 1.05, q 2.7), a fifth of them from the words of a topic that ten passages share; queries are 3 to 8 words of one passage.
/// </summary>
internal sealed class PeerCorpus
{
    /// <summary>How many passages share a topic, and make a document.</summary>
    public const int PassagesPerTopic = 10;

    private const int VocabularySize = 73_000;
    private const int TopicWords = 30;
    private readonly Random random;
    private readonly string[] words;
    private readonly double[] cumulated = new double[VocabularySize];

    private PeerCorpus(int seed)
    {
        random = new Random(seed);
        words = Vocabulary();
        var sum = 0.0;
        for (var rank = 0; rank < VocabularySize; rank++)
        {
            cumulated[rank] = sum += Math.Pow(rank + 1 + 2.7, -1.05);
        }
    }

    /// <summary>Writes <c>passages.txt</c>, one a line, and <c>queries.txt</c>, each line a passage's number, a tab and words of it.</summary>
    public static void Write(string folder, int size, int queries) => new PeerCorpus(size).WriteTo(folder, size, queries);

    public static string PassagesOf(string folder) => Path.Combine(folder, "passages.txt");

    public static string QueriesOf(string folder) => Path.Combine(folder, "queries.txt");

    private void WriteTo(string folder, int size, int queries)
    {
        var sources = Enumerable.Range(0, queries).Select(_ => random.Next(size)).ToLookup(passage => passage);
        var asked = new List<string>();
        using var passages = new StreamWriter(PassagesOf(folder), append: false, new UTF8Encoding(false));
        string[] topic = [];
        for (var passage = 0; passage < size; passage++)
        {
            topic = passage % PassagesPerTopic == 0 ? [.. Enumerable.Range(0, TopicWords).Select(_ => words[random.Next(VocabularySize)])] : topic;
            string[] drawn = [.. Enumerable.Range(0, random.Next(80, 161)).Select(_ => random.Next(5) == 0 ? topic[random.Next(TopicWords)] : Draw())];
            passages.Write(string.Join(' ', drawn) + ".\n");
            asked.AddRange(sources[passage].Select(_ => Query(passage, drawn)));
        }

        var shuffled = asked.ToArray();
        random.Shuffle(shuffled);
        File.WriteAllLines(QueriesOf(folder), shuffled);
    }

    private string Query(int passage, string[] drawn)
    {
        var places = Enumerable.Range(0, drawn.Length).ToArray();
        random.Shuffle(places);

        return string.Create(CultureInfo.InvariantCulture, $"{passage}\t{string.Join(' ', places.Take(random.Next(3, 9)).Select(place => drawn[place]))}");
    }

    private string Draw()
    {
        var place = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);

        return words[Math.Min(place < 0 ? ~place : place, VocabularySize - 1)];
    }

    // Syllables, so that the stemmer meets words; frequent words are shorter than rare ones.
    private string[] Vocabulary()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<string>(VocabularySize);
        while (list.Count < VocabularySize)
        {
            var syllables = (list.Count < 500 ? 1 : 2) + random.Next(3);
            var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => $"{"bcdfghklmnprstvw"[random.Next(16)]}{"aeiou"[random.Next(5)]}{Coda()}"));
            if (known.Add(word))
            {
                list.Add(word);
            }
        }

        return [.. list];
    }

    private string Coda() => random.Next(3) == 0 ? "nrst".Substring(random.Next(4), 1) : string.Empty;
}
