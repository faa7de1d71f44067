using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Writes any string as JSON and reads the same one back. JSON in UTF-8 has no place for half a surrogate pair: it is
/// written as U+001A and its four hexadecimal digits, and so is U+001A itself.
/// </summary>
internal sealed class LosslessStringConverter : JsonConverter<string>
{
    private const char Mark = '\u001A';

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("null where a text belongs");

        return text.Contains(Mark, StringComparison.Ordinal) ? Decode(text) : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(IsPlain(value) ? value : Encode(value));

    private static bool IsPlain(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (IsHalf(text, i))
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return !text.Contains(Mark, StringComparison.Ordinal);
    }

    private static bool IsHalf(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(text[index]);

    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Mark || IsHalf(text, i))
            {
                encoded.Append(Mark).Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                encoded.Append(text[i]);
                if (char.IsHighSurrogate(text[i]))
                {
                    encoded.Append(text[++i]);
                }
            }
        }

        return encoded.ToString();
    }

    private static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            decoded.Append(text[i] == Mark ? Unit(text, i + 1) : text[i]);
            i += text[i] == Mark ? 4 : 0;
        }

        return decoded.ToString();
    }

    private static char Unit(string text, int index) =>
        index + 4 <= text.Length
        && ushort.TryParse(text.AsSpan(index, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw new JsonException("U+001A is not followed by four hexadecimal digits");
}
