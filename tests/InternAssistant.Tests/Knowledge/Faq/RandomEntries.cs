using System.Text;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Tests.Knowledge.Faq;

/// <summary>Entries as nobody should write them and somebody will.</summary>
internal static class RandomEntries
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\"", "\"\"", ";", ",", "\t", "=", "+", "-", "@", "'", "'=", " ", "  ", "😀", "👩‍🔬", "Grüße", "日本", "_x000D_", "_x0041_", "|", "#", "<b>", "&amp;", "]]>", "\u00A0",
        "sep=;", "\\", "internship", "Zarnow", "12 weeks", "€ 1,200", "A1:B2", "\u000B", "{0}", "lab",
    ];

    private static readonly string[] Starts = ["", "=", "+", "-", "@", "'", "''=", "'@", "\"", "- ", "=HYPERLINK(\"x\") ", ";", "_x"];

    /// <summary>Entries with different questions; a tenth of the answers are very long.</summary>
    public static IReadOnlyList<FaqEntry> Make(int seed, int count)
    {
        var random = new Random(seed);

        return [.. Enumerable.Range(1, count).Select(number => new FaqEntry("", Question(random, number), Answer(random, number))
        {
            Owner = random.Next(3) == 0 ? null : "team" + random.Next(9),
            Published = random.Next(3) == 0 ? null : new DateOnly(1890 + random.Next(300), 1 + random.Next(12), 1 + random.Next(28)),
            ReviewBy = random.Next(3) == 0 ? null : new DateOnly(2027, 1 + random.Next(12), 1 + random.Next(28)),
            Source = random.Next(3) == 0 ? null : $"https://example.org/{random.Next(99)}?a=1&b=\"2\"",
        })];
    }

    private static string Question(Random random, int number) =>
        FaqText.Question($"{Starts[random.Next(Starts.Length)]}Question {number} {Words(random, 6)}?");

    private static string Answer(Random random, int number) =>
        FaqText.Answer($"{Starts[random.Next(Starts.Length)]}Answer {number} {Words(random, random.Next(10) == 0 ? 2_000 : 25)}");

    private static string Words(Random random, int most)
    {
        var words = new StringBuilder();

        for (var left = random.Next(most); left > 0; left--)
        {
            words.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        }

        return words.ToString();
    }
}
