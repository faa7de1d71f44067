using System.ComponentModel;
using InternAssistant.Conversation;
using InternAssistant.Models.Prompts;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.AI;

namespace InternAssistant.Answering.Prompted;

/// <summary>The look-ups that a model is offered. They read the snapshot of the turn and nothing else; what they find joins the numbered passages.</summary>
internal sealed class KnowledgeTools(PassageSheet sheet, DataFence fence, Snapshot snapshot, ISearcherSource searchers, IQuestionReader questions, DateTimeOffset now)
{
    private const int MostFound = 4;
    private const int MostOfPosting = 6;
    private const int LongestQuery = 300;

    /// <summary>How many passages the look-ups of a turn may add.</summary>
    public const int MorePassages = 12;

    public IReadOnlyList<AIFunction> All =>
    [
        AIFunctionFactory.Create(SearchAsync, "search_knowledge", "Finds passages of the institute's documents for a question in English. Returns numbered passages to quote from."),
        AIFunctionFactory.Create(GetPostingAsync, "get_posting", "Gives the passages of one internship posting, found by its name, place or alias. Returns numbered passages to quote from."),
    ];

    private async Task<string> SearchAsync([Description("The question, in English.")] string query, CancellationToken cancellationToken) =>
        Shown((await HitsAsync(query, cancellationToken)).Take(MostFound));

    private async Task<string> GetPostingAsync([Description("The posting's name, place or alias.")] string name, CancellationToken cancellationToken)
    {
        var hits = await HitsAsync(name, cancellationToken);
        var posting = hits.Select(hit => hit.Passage.Document).FirstOrDefault(document => document.FrontMatter.Posting is not null);

        return posting is null ? "No such posting was found." : Shown(hits.Where(hit => hit.Passage.Document.Id == posting.Id).Take(MostOfPosting));
    }

    private async Task<IReadOnlyList<Hit>> HitsAsync(string query, CancellationToken cancellationToken)
    {
        var turn = new Turn(query.Length <= LongestQuery ? query : query[..LongestQuery], [], now);
        var question = await questions.ReadAsync(turn, snapshot, cancellationToken);

        return await searchers.SearcherOf(snapshot).SearchAsync(question.ToQuery(), cancellationToken);
    }

    // The fence was made without these passages; one that has its mark is left out.
    private string Shown(IEnumerable<Hit> hits)
    {
        var shown = hits
            .Where(hit => !new ShownPassage(0, hit.Passage).Text.Contains(fence.Mark, StringComparison.OrdinalIgnoreCase))
            .Select(hit => sheet.Add(hit.Passage))
            .OfType<ShownPassage>()
            .Select(passage => fence.Around(AnswerPrompt.NameOf(passage), passage.Text))
            .ToList();

        return shown.Count == 0 ? "Nothing was found." : string.Join("\n\n", shown);
    }
}
