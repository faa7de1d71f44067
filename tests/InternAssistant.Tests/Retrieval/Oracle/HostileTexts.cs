using System.Text;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>
/// Texts that are hard to cut into words: every script, emoji sequences, marks, joiners, halves of surrogate pairs, numbers,
/// addresses, words that are too long. The same seed gives the same texts.
/// </summary>
internal sealed class HostileTexts(int seed)
{
    // Code points that something is assigned to, but for the private ones; a block is a stretch of 128 of them.
    private const int Blocks = 0x30000 / 128;

    private static readonly string[] Pieces =
    [
        "don't", "can’t", "rock'n'roll", "intern's", "INTERN’S", "intern＇S", "'s", "s'", "'", "’", "''", "it's", "the", "The", "not", "U.S.A.", "e.g.", "A.B", "Ph.D",
        "6,710", "1.234,56", "3.14", "1,2,3", "12:30", "1;2", "1'000", "1’000", "a.1", "1.a", "$6,710.00", "6.7k", "10%", "+351 22 555 0101", "1/2", "½", "x²", "2nd", "a1b2",
        "https://example.com/a_b?c=1&d=%20#e", "www.example.co.uk", "jane.doe+intern@mail.example.com", "C++", "C#", ".NET", "ns-3", "co-design", "__init__", "snake_case", "_", "__",
        "日本語です", "カタカナ", "ﾊﾝｶｸ", "ひらがな", "東京タワー", "ー", "゛", "々", "한국어", "학생입니다", "\u1112\u1161\u11AB", "ㄱ", "นักศึกษาฝึกงาน", "ສະບາຍດີ", "ភាសាខ្មែរ", "မြန်မာ",
        "שלום", "צה\"ל", "ג'", "ד'ה", "א״ב", "א׳", "مرحبا", "العَرَبِيَّة", "می‌خواهم", "हिन्दी", "क्‍ष", "தமிழ்", "ქართული", "ᲥᲐᲠᲗᲣᲚᲘ", "ᏣᎳᎩ", "ΣΊΣΥΦΟΣ", "İSTANBUL", "ıI", "ẞß", "ǅ", "Ⅷ", "𐐀𐐁", "𝐀𝟎",
        "e\u0301", "\u0301", "a\u0308\u0323", "\u200D", "\u200C", "\u200B", "\u2060", "\uFEFF", "\u00AD", "so\u00ADft", "\uFE0F", "\uFE0E", "\u20E3", "\u202E", "\u0085", "\u2028", "\0", "\t", "\r\n", "\uFFFD", "\uFFFF",
        "👍", "👍🏽", "👩‍💻", "👩🏽‍💻", "👨‍👩‍👧‍👦", "❤️", "❤️‍🔥", "☎", "©", "™", "🇬🇧", "🇬🇧🇫🇷", "🇬", "#️⃣", "1️⃣", "*⃣", "#", "*", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "🏴‍☠️", "🏽", "🧑‍🚀", "🫠",
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDC00\uD800", "\uD83D", "-", "–", "—", "·", "‧", "․", "：", "，", "＿", "‿", "…", "(", ")", "/", "\\", "@", "$", "€", " ", " ", " ", " ",
    ];

    private readonly Random random = new(seed);

    /// <summary>A text of up to 60 pieces. It does not end in the first half of a surrogate pair: there Lucene loses words.</summary>
    public string Next()
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 60); count > 0; count--)
        {
            Append(text);
            text.Append(' ', random.Next(2));
        }

        return char.IsHighSurrogate(text[^1]) ? text.Append(' ').ToString() : text.ToString();
    }

    private void Append(StringBuilder text)
    {
        switch (random.Next(12))
        {
            case < 7:
                text.Append(Pieces[random.Next(Pieces.Length)]);
                break;
            case < 10:
                AppendScript(text, random.Next(Blocks) * 128);
                break;
            case 10:
                text.Append((char)random.Next(0x10000));
                break;
            default:
                text.Insert(text.Length, Pieces[random.Next(Pieces.Length)], random.Next(1, 90));
                break;
        }
    }

    private void AppendScript(StringBuilder text, int block)
    {
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var codePoint = block + random.Next(128);
            text.Append(codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint));
        }
    }
}
