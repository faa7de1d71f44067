using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

/// <summary>Gives activities to the host's dispatcher, as its doors do once they know who sends.</summary>
internal static class Talk
{
    public static async Task<IReadOnlyList<Activity>> SayAsync(this HostInProcess host, Activity activity)
    {
        var replies = new CollectedReplies();
        await host.Dispatcher().DispatchAsync(activity, replies, CancellationToken.None);

        // That an answer is on its way is no reply: it depends on how busy the machine is.
        return [.. replies.Activities.Where(reply => !reply.Is(ActivityTypes.Typing))];
    }

    public static async Task<(int Status, JsonNode? Body)> InvokeAsync(this HostInProcess host, Activity activity)
    {
        var response = await host.Dispatcher().DispatchAsync(activity, new CollectedReplies(), CancellationToken.None);

        return (response!.Status, response.Body is { } body ? JsonNode.Parse(body.GetRawText()) : null);
    }

    public static ActivityDispatcher Dispatcher(this HostInProcess host) => host.Services.GetRequiredService<ActivityDispatcher>();
}
