using System.Text.Json;
using InternAssistant.Answering;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What Web Chat 4.18 would show otherwise than meant.</summary>
internal static class WebChatFaults
{
    public static IEnumerable<string> In(JsonElement root, Answer answer)
    {
        var (message, faults) = EntityFaults.Find(root);
        var claims = EntityFaults.Claims(message);
        var text = root.GetProperty("text").GetString()!;
        var read = MarkdownFaults.Parse(text);
        var definitions = read.Descendants<LinkReferenceDefinition>().ToList();

        return
        [
            .. faults,
            .. claims.SelectMany(EntityFaults.Claim),
            .. EntityFaults.Positions(claims, References(read)),
            .. claims.SelectMany(claim => Definition(claim, definitions)),
            .. claims.SelectMany(claim => MarkdownFaults.In(claim.GetProperty("appearance").GetProperty("text").GetString()!, answer, mayQuote: true)),
            .. MarkdownFaults.In(text, answer),
            .. Thumbs(message, answer),
        ];
    }

    // Each source is defined once, under its number, and its entity has no address that Web Chat would open in place of the quote.
    private static IEnumerable<string> Definition(JsonElement claim, List<LinkReferenceDefinition> definitions)
    {
        var position = claim.GetProperty("position").GetInt32();
        var definition = definitions.FindAll(defined => defined.Label == $"{position}");
        if (definition is not [{ Title.Length: > 0 } only] || only.Url != $"cite:{position}" || claim.GetProperty("@id").GetString() != only.Url)
        {
            yield return $"source {position} is not defined";
        }

        if (claim.GetProperty("appearance").TryGetProperty("url", out _))
        {
            yield return "a source that does not show its quote";
        }
    }

    private static IEnumerable<int> References(MarkdownDocument read) =>
        from link in read.Descendants<LinkInline>()
        where link.Url?.StartsWith("cite:", StringComparison.Ordinal) == true
        let label = string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))
        select link.Url == $"cite:{label}" ? int.Parse(label, System.Globalization.CultureInfo.InvariantCulture) : -1;

    private static IEnumerable<string> Thumbs(JsonElement? message, Answer answer)
    {
        var kinds = message is { } entity && entity.TryGetProperty("potentialAction", out var actions)
            ? actions.EnumerateArray().Select(action => $"{action.GetProperty("@type")} {action.GetProperty("actionStatus")}").ToList()
            : [];
        string[] expected = answer is Answer.Grounded or Answer.Abstention ? ["LikeAction PotentialActionStatus", "DislikeAction PotentialActionStatus"] : [];
        if (!kinds.SequenceEqual(expected))
        {
            yield return "thumbs";
        }
    }
}
