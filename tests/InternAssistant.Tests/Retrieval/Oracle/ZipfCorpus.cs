using System.Text;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>
/// Texts whose words are as common as words are (Zipf's law), some texts twice or more so that scores tie, some empty; and
/// queries of one to eight words, some of them repeated, unknown or stop words. The same seed gives the same texts.
/// </summary>
internal sealed class ZipfCorpus
{
    private const int Vocabulary = 5_000;
    private const double Skew = 1.05;
    private static readonly string[] Stops = ["the", "of", "not", "and", "The", "unheardof", "zzzz"];

    private readonly Random random;
    private readonly double[] shares = new double[Vocabulary];

    public ZipfCorpus(int seed, int count)
    {
        random = new Random(seed);
        for (var rank = 0; rank < Vocabulary; rank++)
        {
            shares[rank] = Math.Pow(rank + 2.7, -Skew) + (rank == 0 ? 0 : shares[rank - 1]);
        }

        var texts = new List<string>(count);
        while (texts.Count < count)
        {
            texts.Add(texts.Count > 0 && random.Next(8) == 0 ? texts[random.Next(texts.Count)] : Text(Length()));
        }

        Texts = texts;
    }

    public IReadOnlyList<string> Texts { get; }

    public string NextQuery()
    {
        var words = new List<string>();
        for (var count = random.Next(1, 9); count > 0; count--)
        {
            words.Add(random.Next(10) switch
            {
                0 => Stops[random.Next(Stops.Length)],
                1 when words.Count > 0 => words[random.Next(words.Count)],
                _ => Word(random.NextDouble()),
            });
        }

        return string.Join(' ', words);
    }

    // Most texts are short; some are long enough that their length is kept only roughly.
    private int Length() => random.Next(20) switch
    {
        0 => random.Next(3),
        1 => random.Next(200, 2_000),
        _ => random.Next(1, 120),
    };

    private string Text(int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(random.Next(4) == 0 ? Stops[random.Next(Stops.Length)] : Word(random.NextDouble())).Append(' ');
        }

        return text.ToString();
    }

    private string Word(double share)
    {
        var rank = Array.BinarySearch(shares, share * shares[^1]);
        rank = Math.Min(rank < 0 ? ~rank : rank, Vocabulary - 1);

        return "" + (char)('b' + (rank % 20)) + "a" + (char)('b' + (rank / 20 % 20)) + "o" + (char)('b' + (rank / 400)) + "u";
    }
}
