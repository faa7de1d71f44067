using System.Text;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>Lower-cases by the code point, the same on every machine and in every language.</summary>
internal static class LowerCase
{
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[StandardTokenizer.MaxTokenLength];
        var length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            length += Of(rune).EncodeToUtf16(lower[length..]);
        }

        return new string(lower[..length]);
    }

    // The dotted capital I is the one letter whose simple lower case (UnicodeData.txt) .NET leaves alone.
    private static Rune Of(Rune rune) => rune.Value == 0x130 ? new Rune('i') : Rune.ToLowerInvariant(rune);
}
