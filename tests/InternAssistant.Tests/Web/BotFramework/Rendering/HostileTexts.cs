using System.Text;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>Strings that documents should not contain and may: in many scripts, of any size, and written to be taken for something else.</summary>
internal sealed class HostileTexts(Random random)
{
    private static readonly string[] Pieces =
    [
        "The internship starts in June", "Bewerbung bis 31. Januar", "البرنامج يبدأ في يونيو", "תוכנית ההתמחות", "インターンシップは六月に始まる", "실습 프로그램", "Стажировка начинается", "प्रशिक्षण कार्यक्रम",
        "![x](https://evil.example/p.png)", "[click](https://evil.example)", "[click](javascript:alert(1))", "[x][1]", "[1]: https://evil.example \"t\"", "![x][2]", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>",
        "<at>Bot</at>", "<https://evil.example>", "https://evil.example/a?b=c", "www.evil.example", "//evil.example/x", "evil.com", "javascript:alert(1)", "data:text/html;base64,PHNjcmlwdD4=", "mailto:a@evil.example", "a@evil.com",
        "ftp://evil.example", "https://careers.example/ok(1)", "https:\\\\evil.example", "hTTps://evil.example", "https://user:pw@evil.example", "https://careers.example@evil.example/", "https://еvil.example",
        "[1]", "[2][3]", "\\[4]", "[", "]", "](", "]:", "[^1]", "[^1]: note", "[ ] task", "[[x]]",
        "# heading", "## h", "- item", "+ item", "* item", "1. first", "1) first", "> quote", "---", "***", "===", "~~~", "```", "`code`", "    code", "| a | b |", "|---|---|", "a | b", "Hotel: X | Price: 5",
        "**bold**", "__bold__", "*i*", "_i_", "~~s~~", "\\", "\\\\", "&lt;img&gt;", "&#91;1&#93;", "&amp;", "&colon;", "{aria-label=x}", "⟬aria-label=x⟭", "$$x$$", "\u200B", "java\u200Bscript:alert(1)", "ht\u00ADtps://evil.example",
        "\u202E", "\u202Eevil\u202C", "\u2066", "\u2069", "\uFEFF", "\uD83D", "\uDE00", "\uD800\uD800", "👨‍👩‍👧‍👦", "🏴\U000E0067\U000E0062\U000E007F", "e\u0301\u0301\u0301", "\0", "\u0007", "\u001B[31m", "\u0085", "\u2028", "\r\n", "\n", "\n\n", "\t", " ", "  ", ".", "!", "?", ":", ";", "…", "\"", "'", "(c)", "...", "--",
    ];

    /// <summary>A string; mostly short, sometimes empty, seldom as large as a document.</summary>
    public string Next(int usual = 12)
    {
        var text = new StringBuilder();
        for (var count = Count(usual); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return random.Next(2_000) switch
        {
            0 => Repeated(text.ToString(), 100_000),
            1 => new string(Pieces[random.Next(Pieces.Length)][0], random.Next(1, 5_000)),
            2 => "a" + new string('\u0301', random.Next(1, 3_000)),
            _ => text.ToString(),
        };
    }

    /// <summary>An address; often one that may not be shown.</summary>
    public string? Address() => random.Next(8) switch
    {
        0 or 1 => null,
        2 => Next(2),
        3 => "javascript:alert(1)",
        4 => $"https://docs.example/{new string('x', random.Next(3_000))}",
        5 => "https://docs.example/a(b)\"c\">[1]`*|\\",
        6 => "https://bücher.example/ä?q=[1]#x",
        _ => $"https://docs.example/{random.Next(100)}",
    };

    private int Count(int usual) => random.Next(10) switch { 0 => 0, 1 => usual * 10, _ => random.Next(1, usual) };

    private static string Repeated(string text, int length) => text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
