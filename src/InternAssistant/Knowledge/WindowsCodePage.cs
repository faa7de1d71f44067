namespace InternAssistant.Knowledge;

/// <summary>A Windows code page: what its bytes from 0x80 mean. Bytes that it leaves open mean the control characters of the same number.</summary>
internal sealed class WindowsCodePage
{
    private const string WesternControls =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const string CyrillicLow =
        "\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F" +
        "\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u0098\u2122\u0459\u203A\u045A\u045C\u045B\u045F" +
        "\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407" +
        "\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";

    private readonly char[] _characters;
    private readonly Dictionary<char, byte> _bytes = [];

    private WindowsCodePage(Func<int, char> character)
    {
        _characters = [.. Enumerable.Range(0x80, 0x80).Select(character)];

        for (var i = 0; i < _characters.Length; i++)
        {
            _bytes.TryAdd(_characters[i], (byte)(0x80 + i));
        }
    }

    /// <summary>Windows-1252.</summary>
    public static WindowsCodePage Western { get; } = new(b => b < 0xA0 ? WesternControls[b - 0x80] : (char)b);

    /// <summary>Windows-1253, with Windows-1252 where it is open.</summary>
    public static WindowsCodePage Greek { get; } = new(b => b switch
    {
        < 0xA0 => WesternControls[b - 0x80],
        0xA1 => '\u0385',
        0xA2 => '\u0386',
        0xAA => '\u037A',
        0xAF => '\u2015',
        0xB4 or 0xB8 or 0xB9 or 0xBA or 0xBC or 0xBE => (char)(b + 0x2D0),
        >= 0xBF => (char)(b + 0x2D0),
        _ => (char)b,
    });

    /// <summary>Windows-1251.</summary>
    public static WindowsCodePage Cyrillic { get; } = new(b => b < 0xC0 ? CyrillicLow[b - 0x80] : (char)(b + 0x350));

    /// <summary>The byte that means the character; false for ASCII and for characters that the page does not have.</summary>
    public bool TryGetByte(char character, out byte value) => _bytes.TryGetValue(character, out value);

    /// <summary>The bytes as text.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];

        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = bytes[i] < 0x80 ? (char)bytes[i] : _characters[bytes[i] - 0x80];
        }

        return new string(text);
    }
}
