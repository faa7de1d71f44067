using System.Text;
using System.Text.Json;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>
/// What is wrong with a message, judged by the documents of the channels and not by the renderers: schema, limits, markers, and what its Markdown comes to.
/// </summary>
internal static class ActivityFaults
{
    private const int MostBytes = 80 * 1024;

    public static IReadOnlyList<string> In(Activity activity, Answer answer, string channel)
    {
        var json = ActivityJson.Write(activity);
        var faults = new List<string>();
        if (Encoding.Unicode.GetByteCount(json) > MostBytes)
        {
            faults.Add($"{Encoding.Unicode.GetByteCount(json)} bytes");
        }

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        faults.AddRange(TextFaults.InAll(root));
        faults.AddRange(Common(root));
        faults.AddRange(channel switch
        {
            ChannelIds.Teams => TeamsFaults.In(root, answer),
            ChannelIds.WebChat => WebChatFaults.In(root, answer),
            _ => Plain(root),
        });

        return faults;
    }

    private static IEnumerable<string> Common(JsonElement root)
    {
        if (root.GetProperty("type").GetString() != "message" || root.GetProperty("text").GetString() is not { } text)
        {
            yield return "no message with a text";
        }

        var about = root.GetProperty("channelData").GetProperty("internAssistant");
        if (about.GetProperty("answerId").GetString() != Renderers.AnswerId || about.GetProperty("status").GetString() is not ("grounded" or "clarification" or "abstained" or "smalltalk" or "blocked"))
        {
            yield return "the answer is not named";
        }

        if (root.TryGetProperty("suggestedActions", out var suggested))
        {
            foreach (var action in suggested.GetProperty("actions").EnumerateArray())
            {
                if (action.GetProperty("type").GetString() != "imBack" || action.GetProperty("title").GetString() is not { Length: > 0 and <= 60 } || action.GetProperty("value").GetString() is not { Length: > 0 and <= 300 })
                {
                    yield return $"chip {action}";
                }
            }
        }
    }

    private static IEnumerable<string> Plain(JsonElement root)
    {
        if (root.TryGetProperty("entities", out _) || root.TryGetProperty("attachments", out _) || root.GetProperty("textFormat").GetString() != "plain")
        {
            yield return "more than plain text";
        }
    }
}
