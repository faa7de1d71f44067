using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What no string of a message may have in it: halves of characters, controls, and what turns or hides text.</summary>
internal static class TextFaults
{
    public static IEnumerable<string> InAll(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => InAll(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(InAll),
        JsonValueKind.String => In(element.GetString()!),
        _ => [],
    };

    private static IEnumerable<string> In(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                yield return $"half a character at {index}";
                continue;
            }

            if (IsHidden(rune))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4} at {index}");
            }

            index += rune.Utf16SequenceLength - 1;
        }
    }

    private static bool IsHidden(Rune rune) => rune.Value switch
    {
        '\n' or 0x200C or 0x200D => false,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x200B or 0xFEFF or 0x061C => true,
        >= 0xE0000 and <= 0xE007F => true,
        < ' ' or (>= 0x7F and < 0xA0) => true,
        _ => false,
    };
}
