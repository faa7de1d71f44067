using System.Text.Json;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.DirectLine;

/// <summary>A host that is killed and started again, with a database and a key that stays.</summary>
public sealed class RestartTests
{
    private const string Key = "a key of more than thirty-two characters";

    [Fact]
    public async Task A_conversation_goes_on_after_the_host_was_killed()
    {
        using var workspace = Workspace.AboutZarnow();
        string[] settings = ["--Storage:Sqlite", "kept/assistant.db", "--DirectLine:SigningKey", Key];
        string token, conversation, last;

        await using (var host = await WebHost.StartReadyAsync(workspace.Folder, "Production", settings))
        {
            token = TextOf(await host.CallAsync(HttpMethod.Post, "/widget/token", null, null), "token");
            conversation = TextOf(await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", token, null), "conversationId");
            await SayAsync(host, token, conversation, "How long is the internship in Lisbon?");
            last = TextOf(await HeardAsync(host, token, conversation, "", "12 weeks"), "watermark");
        }

        await using var again = await WebHost.StartReadyAsync(workspace.Folder, "Production", settings);
        Assert.Equal(last, TextOf(await HeardAsync(again, token, conversation, "0", "12 weeks"), "watermark"));

        await SayAsync(again, token, conversation, "and in Oslo?");
        var after = await HeardAsync(again, token, conversation, last, "16 weeks");
        Assert.DoesNotContain(after.GetProperty("activities").EnumerateArray(), activity => Says(activity, "12 weeks"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_stops_the_start_and_is_named()
    {
        using var workspace = Workspace.AboutZarnow().With("../notes.txt", "These are notes, not a database, and they stay as they are.");

        var stopped = await Assert.ThrowsAsync<InvalidOperationException>(() => WebHost.StartAsync(workspace.Folder, "Production", "--Storage:Sqlite", "notes.txt"));

        Assert.Contains("Storage:Sqlite", stopped.Message, StringComparison.Ordinal);
    }

    private static bool Says(JsonElement activity, string words) =>
        activity.TryGetProperty("text", out var text) && text.GetString()!.Contains(words, StringComparison.Ordinal);

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static Task<JsonElement> SayAsync(WebHost host, string token, string conversation, string text) =>
        host.CallAsync(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", token, new { type = "message", text, from = new { id = "dl_me" } });

    /// <summary>What was said since a watermark, as soon as some words are among it.</summary>
    private static async Task<JsonElement> HeardAsync(WebHost host, string token, string conversation, string watermark, string words)
    {
        var heard = default(JsonElement);
        await Eventually.TrueAsync(
            async () =>
            {
                heard = await host.CallAsync(HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities?watermark={watermark}", token, null);

                return heard.GetProperty("activities").EnumerateArray().Any(activity => Says(activity, words));
            },
            $"'{words}' is said");

        return heard;
    }
}
