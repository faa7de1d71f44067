using InternAssistant.Answering.Checking;
using InternAssistant.Answering.Facts;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Answering;

/// <summary>A question and its hits in, a proved answer or an abstention out: typed facts first, then the writer; dates set right; every sentence checked.</summary>
internal sealed class ProvedAnswerWriter(IAnswerWriter writer, IOptions<AnsweringOptions> answering, ContactOptions contacts, CareOptions care, Action<TurnStep>? observer = null)
{
    private readonly CareTopicReader careTopics = new(care);
    private readonly LinkPolicy links = new(answering.Value.AllowedLinkHosts);
    private readonly ExtractiveAnswerWriter extractive = new(answering);

    public async Task<Answer> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var isCare = careTopics.TopicOf(question) is not null;
        var hasExpired = Expiry.Covers(question, snapshot);
        var draft = question.IsAnswerable && !hasExpired ? await DraftAsync(question, hits, snapshot, isCare, cancellationToken) : null;
        var proved = draft is null ? null : CitationChecker.Examine(draft, snapshot, links);
        observer?.Invoke(new TurnStep.Checked(draft, proved?.Dropped ?? []));
        DropJournal.Note(draft?.Writer ?? writer.Name, proved);
        if (proved is null or { Sentences.Count: 0 })
        {
            return new AbstentionWriter(contacts, links).Write(question, hits, proofFailed: draft is not null, hasExpired) with { Snapshot = snapshot.Id, Writer = writer.Name };
        }

        return new Answer.Grounded
        {
            Question = question.Text,
            InterpretedAs = question.InterpretedAs,
            Text = isCare ? CareNote.Appended(proved.Text, proved, snapshot, contacts) : proved.Text,
            Sentences = proved.Sentences,
            Citations = proved.Citations,
            Suggestions = [.. draft!.Suggestions.Select(heading => HiddenAddresses.Replaced(heading, links))],
            Confidence = draft.Confidence,
            Snapshot = snapshot.Id,
            Writer = draft.Writer ?? (isCare ? extractive.Name : writer.Name),
        };
    }

    // Where a wrong word could harm somebody, only the documents' own words will do.
    private async ValueTask<DraftAnswer?> DraftAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, bool isCare, CancellationToken cancellationToken)
    {
        var chosen = isCare ? extractive : writer;
        var draft = FactAnswerWriter.Write(question, snapshot) ?? await chosen.WriteAsync(question, hits, snapshot, cancellationToken);

        return draft is null ? null : DatedDraft.Apply(draft, question, snapshot);
    }
}
