using System.Text;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>What editors and transfers do to the characters of a file.</summary>
internal static class EncodingEdits
{
    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBytes("UTF-8 read as Latin-1 and saved", (bytes, _) => IsAscii(bytes) ? null : Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes))),
        Edit.OfBytes("UTF-8 read as Latin-1 and saved, twice", (bytes, _) => IsAscii(bytes) ? null : Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes))))),
        Edit.OfBytes("UTF-16 without a byte-order mark", (bytes, _) => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))),
        Edit.OfBytes("saved as ASCII with question marks", (bytes, _) => IsAscii(bytes) ? null : Encoding.ASCII.GetBytes(Encoding.UTF8.GetString(bytes))),
        Edit.OfBytes("special letters turned into replacement characters", (bytes, _) => IsAscii(bytes) ? null : Encoding.UTF8.GetBytes(new string([.. Encoding.UTF8.GetString(bytes).Select(letter => letter < 128 ? letter : '\ufffd')]))),
        Edit.OfBytes("binary garbage appended", (bytes, random) =>
        {
            var garbage = new byte[600];
            random.NextBytes(garbage);

            return [.. bytes, .. garbage];
        }),
        Edit.OfBytes("a stretch overwritten with NUL bytes", (bytes, random) =>
        {
            var damaged = bytes.ToArray();
            var length = Math.Min(400, bytes.Length / 4);
            damaged.AsSpan(random.Next(bytes.Length / 3, bytes.Length - length), length).Clear();

            return damaged;
        }),
        Edit.OfBody("byte-order mark inside a figure", (body, random) => Writing.ReplaceOne(body, Patterns.Figure, random, match => match.Value.Insert(match.Value.Length / 2, "\ufeff"))),
        Edit.OfBytes("every letter replaced (wrong font encoding)", (bytes, _) => Encoding.UTF8.GetBytes(new string([.. Encoding.UTF8.GetString(bytes).Select(letter => char.IsAsciiLetter(letter) ? (char)('\ue000' + letter) : letter)]))),
        Edit.OfBody("all line ends lost", (body, _) => body.Replace('\n', ' ')),
        Edit.OfBody("letters with spaces between them", (body, _) => string.Join(' ', body.Replace("\n", "\n\n", StringComparison.Ordinal).ToCharArray())),
    ];

    private static bool IsAscii(byte[] bytes) => bytes.All(part => part < 128);
}
