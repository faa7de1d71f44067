using System.Text;

namespace InternAssistant.Tests.Builders;

/// <summary>Texts that nobody would write: words, markup, punctuation, any Unicode, halves of characters. The same seed gives the same texts.</summary>
internal sealed class RandomTexts(int seed, IReadOnlyList<string>? words = null)
{
    private static readonly string[] Pieces =
    [
        "?", "!", "…", ", ", ". ", ": ", "'s ", "’", " - ", "(", ")", "[1]", "[2", "**", "`", "#", "|", "\n", "\t", "\0", "\u200b", "\u202e", "\ufeff",
        "<b>", "</b>", "<script>alert(1)</script>", "&amp;", "https://x.example/?a=1", "javascript:", "{0}", "%s", "\\", "\"", "';--", "12", "6,710", "3.5",
        "１２", "٣", "½", "é", "e\u0301", "ß", "İ", "ı", "日本", "한국", "привет", "مرحبا", "🚀", "👩‍🚀", "\ud83d", "\ude80", "a", "I", "''", "'", "_", "@", "10%", "€",
    ];

    private static readonly string[] Common = "how much when where who what which is are can do does the a in of for and or not pay park hotel week apply intern".Split(' ');

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        var count = random.Next(0, 14);
        for (var index = 0; index < count; index++)
        {
            switch (random.Next(10))
            {
                case < 4:
                    text.Append(Pick(words ?? Common));
                    break;
                case < 6:
                    text.Append(Pick(Common));
                    break;
                case < 9:
                    text.Append(Pick(Pieces));
                    break;
                default:
                    text.Append((char)random.Next(0x10000));
                    break;
            }

            text.Append(random.Next(4) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
