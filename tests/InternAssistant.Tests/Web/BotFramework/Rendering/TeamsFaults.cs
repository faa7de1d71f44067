using System.Text.Json;
using InternAssistant.Answering;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What Teams would refuse, or show otherwise than meant.</summary>
internal static class TeamsFaults
{
    private static readonly string[] Icons = ["PDF", "Microsoft Word", "Microsoft Excel", "Microsoft PowerPoint", "Text"];

    public static IEnumerable<string> In(JsonElement root, Answer answer)
    {
        var (message, faults) = EntityFaults.Find(root);
        var claims = EntityFaults.Claims(message);
        var text = root.GetProperty("text").GetString()!;

        return
        [
            .. faults,
            .. claims.SelectMany(EntityFaults.Claim),
            .. claims.SelectMany(claim => Appearance(claim.GetProperty("appearance"), answer)),
            .. answer is Answer.Grounded ? EntityFaults.Positions(claims, Markers.In(text)) : [],
            .. MarkdownFaults.In(text, answer),
            .. ChipsAndThumbs(root, answer),
        ];
    }

    private static IEnumerable<string> ChipsAndThumbs(JsonElement root, Answer answer)
    {
        if (root.TryGetProperty("suggestedActions", out var suggested) && suggested.GetProperty("actions").GetArrayLength() > 3)
        {
            yield return "more than three chips";
        }

        var hasLoop = root.GetProperty("channelData").TryGetProperty("feedbackLoop", out var loop) && loop.GetProperty("type").GetString() == "default";
        if (hasLoop != answer is Answer.Grounded or Answer.Abstention)
        {
            yield return "thumbs";
        }
    }

    private static IEnumerable<string> Appearance(JsonElement appearance, Answer answer)
    {
        if (appearance.TryGetProperty("url", out var url) && !AllowedLinks.Has(answer, url.GetString()!))
        {
            yield return $"address {url}";
        }

        if (appearance.TryGetProperty("keywords", out var keywords) && keywords.EnumerateArray().Select(word => word.GetString()!.Length).ToList() is var lengths && (lengths.Count is 0 or > 3 || lengths.Exists(length => length is 0 or > 28)))
        {
            yield return $"keywords {keywords}";
        }

        if (!Icons.Contains(appearance.GetProperty("image").GetProperty("name").GetString()))
        {
            yield return "an icon that Teams does not know";
        }

        foreach (var fault in Card(appearance, answer))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Card(JsonElement appearance, Answer answer)
    {
        using var card = JsonDocument.Parse(appearance.GetProperty("text").GetString()!);
        var isCard = appearance.GetProperty("encodingFormat").GetString() == "application/vnd.microsoft.card.adaptive" && card.RootElement.GetProperty("type").GetString() == "AdaptiveCard";
        var blocks = card.RootElement.GetProperty("body").EnumerateArray().ToList();

        return
        [
            .. isCard && !card.RootElement.TryGetProperty("actions", out _) && blocks.TrueForAll(block => block.GetProperty("type").GetString() == "TextBlock") ? [] : new[] { "a quote that is no card of text" },
            .. blocks.SelectMany(block => MarkdownFaults.In(block.GetProperty("text").GetString()!, answer)),
        ];
    }
}
