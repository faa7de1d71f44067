using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>
/// The message extension: somebody searches while writing a message and inserts a cited answer (<c>composeExtension/query</c>), or chooses
/// one of the questions in the list (<c>composeExtension/selectItem</c>). Nothing is remembered: no conversation with the bot takes place.
/// </summary>
public sealed class SearchHandler(KnowledgeSearch search) : IActivityHandler
{
    private const string Query = "composeExtension/query";
    private const string SelectItem = "composeExtension/selectItem";

    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsInvoke && activity.Name is Query or SelectItem;
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var query = activity.Name == Query ? SearchQuery.Read(activity.Value) : Selected(activity);

        return query is null ? InvokeResponse.BadRequest : await search.FindAsync(query, cancellationToken);
    }

    // The first result is the answer's card, which takes the place of the question that was chosen.
    private static SearchQuery? Selected(Activity activity) =>
        JsonText.In(activity.Value, "question") is { } question && !string.IsNullOrWhiteSpace(question) ? new SearchQuery(question.Trim(), Skip: 0, Count: 1) : null;
}
