using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InternAssistant.Models;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Prompted;

/// <summary>
/// Reads what models really send where <see cref="AnswerSchema"/> was asked for: around the JSON, without some members, one thing where a list belongs,
/// words for numbers, cut off at the end. What is read is bounded and free of invisible characters; it is not thereby true.
/// </summary>
internal static partial class ModelAnswerReader
{
    private const int MostParts = 12;
    private const int MostQuotes = 6;
    private const int LongestText = 800;
    private const int LongestQuote = 2000;

    /// <summary>The answer; null when nothing in the text is one.</summary>
    public static ModelAnswer? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ModelJson.Find(text, IsAnswer) is not { } root)
        {
            return null;
        }

        var listed = root is JsonArray ? root : ModelJson.Member(root, "parts") ?? (ModelJson.Member(root, "text") is null ? null : root);
        var parts = ModelJson.Elements(listed).Take(MostParts).Select(PartOf).OfType<ModelPart>().ToList();
        var answers = Truth(ModelJson.Member(root, "answers")) ?? parts.Count > 0;

        return new ModelAnswer(answers, parts);
    }

    private static bool IsAnswer(JsonNode node) => node is JsonArray list
        ? list.Any(element => ModelJson.Member(element, "text") is not null)
        : ModelJson.Member(node, "parts") is not null || ModelJson.Member(node, "answers") is not null || ModelJson.Member(node, "text") is not null;

    private static ModelPart? PartOf(JsonNode node)
    {
        var text = Clean(ModelJson.TextOf(ModelJson.Member(node, "text")), LongestText);
        var own = ModelJson.Member(node, "quotes") ?? ModelJson.Member(node, "quote");
        var quotes = ModelJson.Elements(own).Take(MostQuotes).Select(quote => QuoteOf(quote, node)).OfType<ModelQuote>().ToList();
        text = Marker().Replace(text, "").Trim();

        return text.Length == 0 || quotes.Count == 0 ? null : new ModelPart(text, quotes);
    }

    // A quote may be a text, with the passage beside it or nowhere.
    private static ModelQuote? QuoteOf(JsonNode node, JsonNode part)
    {
        var words = ModelJson.TextOf(node) ?? ModelJson.TextOf(ModelJson.Member(node, "quote")) ?? ModelJson.TextOf(ModelJson.Member(node, "text"));
        var clean = Clean(words, LongestQuote);
        var number = ModelJson.Member(node, "passage") ?? ModelJson.Member(part, "passage");

        return clean.Length == 0 ? null : new ModelQuote(Number(ModelJson.TextOf(number)), clean);
    }

    // "2", "[2]", "passage 2" and 2.0.
    private static int Number(string? text) =>
        Digits().Match(text ?? "") is { Success: true } match && int.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool? Truth(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag
        : ModelJson.TextOf(node)?.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "1" => true,
            "false" or "no" or "0" => false,
            _ => null,
        };

    // Too long is dropped, not cut: a sentence without its end may say the opposite.
    private static string Clean(string? text, int longest) => text is null || text.Length > longest ? "" : QuestionText.Clean(text);

    [GeneratedRegex(@"[0-9]{1,6}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    // Markers are given by code; models like to add their own: [1], (passage 2), 【3†source】.
    [GeneratedRegex(@"\s*(?:\[[0-9, ]{1,12}\]|\[[Pp]assages? [0-9, ]{1,12}\]|\([Pp]assages? [0-9, ]{1,12}\)|【[^】]{0,40}】)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
