using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Cards;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Markdown;
using InternAssistant.Web.BotFramework.Rendering.Units;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Rendering.Teams;

/// <summary>For Microsoft Teams: the Markdown that all of its clients show, bare markers, and an entity with the sources, the AI label and the sensitivity.</summary>
public sealed class TeamsRenderer(IOptions<AnsweringOptions> answering, IOptions<RenderingOptions> rendering) : IAnswerRenderer
{
    private const int LongestSummary = 240;

    private readonly LinkPolicy links = new(answering.Value.AllowedLinkHosts);

    public Activity Render(Answer answer, string answerId, Activity question)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var said = Begun(answer, answerId);

        return answer switch
        {
            Answer.Grounded grounded => FittedAnswer.Of(grounded, shown => Grounded(said, grounded, shown)),
            Answer.Clarification clarification => said with { Attachments = [ChoiceCard.Of(clarification, Said)], InputHint = "expectingInput", Entities = [Entity([])] },
            Answer.Abstention => said with { Entities = [Entity([])] },
            _ => said,
        };
    }

    private Activity Begun(Answer answer, string answerId) => new()
    {
        Type = ActivityTypes.Message,
        Text = answer is Answer.Grounded ? null : MarkdownReply.Write(answer, AnswerLinks.For(answer, links)),
        TextFormat = "markdown",
        Summary = CutText.OnOneLine(answer.Text, LongestSummary),
        InputHint = "acceptingInput",
        SuggestedActions = SuggestionChips.Of(answer, SuggestionChips.MostInTeams),
        ChannelData = AnswerChannelData.Of(answer, answerId, Loop(answer)),
    };

    private Activity Grounded(Activity said, Answer.Grounded answer, ShownAnswer shown) => said with
    {
        Text = new MarkdownAnswer(AnswerLinks.For(answer, links), MarkdownStyle.Teams).Write(shown),
        Entities = [Entity(shown.Citations)],
    };

    private JsonElement Entity(IReadOnlyList<Citation> citations) => RenderingJson.Element(TeamsEntity.Of(citations, rendering.Value));

    // Teams shows thumbs below a message and asks for words when one is clicked.
    private static JsonObject? Loop(Answer answer) => answer is Answer.Grounded or Answer.Abstention ? new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } } : null;

    private static JsonObject Said(string value) => new() { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = value } };
}
