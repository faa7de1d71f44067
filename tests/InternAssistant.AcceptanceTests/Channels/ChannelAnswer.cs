using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Channels;

/// <summary>What one door said to a question, in a form that can be compared: status, the words in order, and what each marker cites.</summary>
/// <param name="Status">The status of the answer's contract.</param>
/// <param name="Words">Letters and digits of the text, in order; mark-up, markers and blanks differ from channel to channel.</param>
/// <param name="Titles">The title that each marker cites, from marker 1.</param>
/// <param name="Quotes">Letters and digits of the quote of each marker, as far as the channel shows it.</param>
internal sealed partial record ChannelAnswer(string Status, string Words, IReadOnlyList<string> Titles, IReadOnlyList<string> Quotes)
{
    /// <summary>From the answer's own JSON, as the command line and POST /api/ask give it.</summary>
    public static ChannelAnswer OfContract(JsonElement answer)
    {
        var citations = answer.GetProperty("citations").EnumerateArray().ToArray();

        return new ChannelAnswer(
            answer.GetProperty("status").GetString()!,
            WordsOf(answer.GetProperty("text").GetString()!),
            [.. citations.Select(citation => WordsOf(citation.GetProperty("title").GetString()!))],
            [.. citations.Select(citation => WordsOf(citation.GetProperty("quote").GetString()!))]);
    }

    /// <summary>From a message as a channel gets it.</summary>
    public static ChannelAnswer OfActivity(JsonElement activity)
    {
        var text = activity.GetProperty("text").GetString()!;
        var claims = ClaimsOf(activity);
        var lines = text.Split('\n');
        var sources = lines.Where(line => PlainSource().IsMatch(line) && claims.Length == 0).ToArray();
        var spoken = string.Join('\n', lines.TakeWhile(line => line != "Sources:" || claims.Length > 0).Where(line => !Definition().IsMatch(line)));

        return new ChannelAnswer(
            activity.GetProperty("channelData").GetProperty("internAssistant").GetProperty("status").GetString()!,
            WordsOf(spoken),
            claims.Length > 0
                ? [.. claims.Select(claim => WordsOf(claim.GetProperty("appearance").GetProperty("name").GetString()!))]
                : [.. sources.Select(source => WordsOf(PlainSource().Match(source).Groups["title"].Value))],
            claims.Length > 0
                ? [.. claims.Select(claim => WordsOf(claim.GetProperty("appearance").GetProperty("abstract").GetString()!))]
                : [.. sources.Select(source => WordsOf(PlainSource().Match(source).Groups["quote"].Value))]);
    }

    private static JsonElement[] ClaimsOf(JsonElement activity) => activity.TryGetProperty("entities", out var entities)
        ? [.. entities.EnumerateArray()
            .Where(entity => entity.GetProperty("type").GetString() == "https://schema.org/Message" && entity.TryGetProperty("citation", out _))
            .SelectMany(entity => entity.GetProperty("citation").EnumerateArray())]
        : [];

    // A link shows its text; its address stands beside it, where people do not see it.
    private static string WordsOf(string text) =>
        string.Concat(Marker().Replace(Link().Replace(WebUtility.HtmlDecode(text), "${text}"), "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\[(?<text>(?:[^\]\\]|\\.)*)\]\([^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\\?\[\d+\\?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\[\d+\]: ", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\[\d+\] (?<title>.*?)(?: – .*?)?: “(?<quote>.*)”", RegexOptions.CultureInvariant)]
    private static partial Regex PlainSource();
}
