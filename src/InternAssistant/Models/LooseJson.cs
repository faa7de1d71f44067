using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace InternAssistant.Models;

/// <summary>
/// Reads what models write where JSON was asked for: trailing commas, comments, single quotes, bare words, raw line breaks in strings, an end that is cut off.
/// Of a list that is cut off the whole elements are kept, of an object the members. Reads each character once and nests at most 32 deep.
/// </summary>
internal sealed class LooseJson
{
    private const int MostDepth = 32;

    private readonly string text;
    private int at;
    private bool isCut;

    private LooseJson(string text, int start) => (this.text, at) = (text, start);

    /// <summary>The object or list that begins at a place; null when none can be read.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="start">Where the opening bracket stands.</param>
    public static JsonNode? ReadAt(string text, int start) => new LooseJson(text, start).Value(0);

    private JsonNode? Value(int depth)
    {
        SkipSpace();
        if (at >= text.Length || depth > MostDepth)
        {
            isCut = true;

            return null;
        }

        return text[at] switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' or '\'' or '“' => JsonValue.Create(String()),
            _ => Bare(),
        };
    }

    private JsonObject Object(int depth)
    {
        var members = new JsonObject();
        for (at++; Next('}');)
        {
            var name = text[at] is '"' or '\'' or '“' ? String() : Word();
            SkipSpace();
            if (isCut || at >= text.Length || text[at] != ':')
            {
                isCut = true;
                break;
            }

            at++;
            var value = Value(depth + 1);

            // A list may lack its end and still have whole elements; a text that lacks its end says something else.
            if (!isCut || value is JsonArray or JsonObject)
            {
                members[name] = value;
            }
        }

        return members;
    }

    private JsonArray Array(int depth)
    {
        var elements = new JsonArray();
        for (at++; Next(']');)
        {
            var value = Value(depth + 1);
            if (!isCut)
            {
                elements.Add(value);
            }
        }

        return elements;
    }

    // Moves to the next element or member; false at the end, or where the text ends.
    private bool Next(char end)
    {
        if (isCut)
        {
            return false;
        }

        SkipSpace(alsoCommas: true);
        if (at >= text.Length)
        {
            isCut = true;

            return false;
        }

        if (text[at] is ']' or '}')
        {
            isCut = text[at] != end;
            at++;

            return false;
        }

        return true;
    }

    private string String()
    {
        var quote = text[at] == '“' ? '”' : text[at];
        var read = new StringBuilder();
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
                read.Append(Escaped());
            }
            else
            {
                read.Append(text[at]);
            }
        }

        isCut |= at >= text.Length;
        at++;

        return read.ToString();
    }

    private char Escaped()
    {
        if (text[at] == 'u' && at + 4 < text.Length && int.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            at += 4;

            return (char)code;
        }

        return text[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' or 'f' => ' ', var other => other };
    }

    private JsonNode? Bare()
    {
        var word = Word();
        if (word.Length == 0)
        {
            // A character that no value begins with.
            isCut = true;

            return null;
        }

        // What stands at the very end may go on: 1 of 12.
        isCut = at >= text.Length;

        return word.ToLowerInvariant() switch
        {
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            "null" or "none" => null,
            var other when double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
            _ => JsonValue.Create(word),
        };
    }

    private string Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '+' or '.'))
        {
            at++;
        }

        return text[start..at];
    }

    private void SkipSpace(bool alsoCommas = false)
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || (alsoCommas && text[at] == ','))
            {
                at++;
            }
            else if (text.AsSpan(at).StartsWith("//", StringComparison.Ordinal))
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end;
            }
            else if (text.AsSpan(at).StartsWith("/*", StringComparison.Ordinal))
            {
                var end = text.IndexOf("*/", at, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }
}
