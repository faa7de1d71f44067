using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Cards;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Markdown;
using InternAssistant.Web.BotFramework.Rendering.Units;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Rendering.WebChat;

/// <summary>
/// For Web Chat 4.18, over Direct Line or not: Markdown whose references are the markers, and an entity with the quotes. Web Chat opens a source that has an
/// address straight away, so the sources are given without one: a click shows the quoted words, and the link to the document stands below them.
/// </summary>
public sealed class WebChatRenderer(IOptions<AnsweringOptions> answering) : IAnswerRenderer
{
    private readonly LinkPolicy links = new(answering.Value.AllowedLinkHosts);

    public Activity Render(Answer answer, string answerId, Activity question)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var said = Begun(answer, answerId);

        return answer switch
        {
            Answer.Grounded grounded => FittedAnswer.Of(grounded, shown => Grounded(said, grounded, shown, answerId)),
            Answer.Clarification clarification => said with { Attachments = [ChoiceCard.Of(clarification, value => value)], InputHint = "expectingInput" },
            Answer.Abstention => said with { SuggestedActions = SuggestionChips.Of(answer), Entities = [RenderingJson.Element(WebChatEntity.Of([], answerId))] },
            _ => said with { SuggestedActions = SuggestionChips.Of(answer) },
        };
    }

    private Activity Begun(Answer answer, string answerId) => new()
    {
        Type = ActivityTypes.Message,
        Text = answer is Answer.Grounded ? null : MarkdownReply.Write(answer, AnswerLinks.For(answer, links)),
        TextFormat = "markdown",
        InputHint = "acceptingInput",
        ChannelData = AnswerChannelData.Of(answer, answerId),
    };

    private Activity Grounded(Activity said, Answer.Grounded answer, ShownAnswer shown, string answerId) => said with
    {
        Text = new MarkdownAnswer(AnswerLinks.For(answer, links), MarkdownStyle.WebChat).Write(shown) + Definitions(shown),
        SuggestedActions = SuggestionChips.Of(answer),
        Entities = [RenderingJson.Element(WebChatEntity.Of(shown.Citations, answerId))],
    };

    private static string Definitions(ShownAnswer shown) => shown.Citations.Count == 0 ? "" : "\n\n" + string.Join('\n', shown.Citations.Select(DefinitionOf));

    private static string DefinitionOf(Citation citation) => $"[{citation.Marker}]: cite:{citation.Marker} \"{MarkdownText.Escape(CitationName.Of(citation.Title).Value)}\"";
}
