using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Rendering.Teams;
using InternAssistant.Web.BotFramework.Rendering.WebChat;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>The three renderers as the host has them, with one host that links may lead to.</summary>
internal static class Renderers
{
    public const string AllowedHost = "careers.example";
    public const string AnswerId = "0af7651916cd43dd8448eb211c80319c";

    public static readonly string[] Channels = [ChannelIds.Teams, ChannelIds.WebChat, "telegram"];

    private static readonly RenderingOptions Marked = new() { SensitivityName = "General", SensitivityDescription = "May be shared with applicants." };

    private static readonly AnswerRenderers Unmarked = Create(new RenderingOptions());
    private static readonly AnswerRenderers All = Create(Marked);

    public static Activity Render(Answer answer, string channel, bool isMarked = true)
    {
        var question = new Activity { Type = ActivityTypes.Message, Id = "q", ChannelId = channel, Text = answer.Question };

        return (isMarked ? All : Unmarked).For(question).Render(answer, AnswerId, question);
    }

    private static AnswerRenderers Create(RenderingOptions rendering)
    {
        var answering = new AnsweringOptions();
        answering.AllowedLinkHosts.Add(AllowedHost);
        var options = Options.Create(answering);

        return new AnswerRenderers(new TeamsRenderer(options, Options.Create(rendering)), new WebChatRenderer(options), new PlainTextRenderer());
    }
}
