using InternAssistant.Answering;
using InternAssistant.Answering.Facts;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Answering.Facts.Clarifying;
using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant;

/// <summary>A turn in, an answer out: the first straight line.</summary>
public sealed class TurnOrchestrator(
    ISnapshotSource snapshots,
    IQuestionReader questions,
    IAnswerWriter writer,
    IOptions<AnsweringOptions> answering,
    IOptions<ContactOptions> contacts,
    ISearcherSource? searchers = null,
    IOptions<CareOptions>? care = null)
{
    private readonly ISearcherSource _searchers = searchers ?? new LexicalSearchers();
    private readonly CareTopicReader careTopics = new(care?.Value ?? new CareOptions());
    private readonly LinkPolicy links = new(answering.Value.AllowedLinkHosts);

    /// <summary>The same assistant over other snapshots.</summary>
    public TurnOrchestrator Over(ISnapshotSource source) => new(source, questions, writer, answering, contacts, _searchers, care);

    /// <summary>The same assistant with another search.</summary>
    public TurnOrchestrator SearchedBy(ISearcherSource source) => new(snapshots, questions, writer, answering, contacts, source, care);

    /// <summary>Answers one turn, wholly from one snapshot. Never throws for what a person types.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var snapshot = snapshots.Current ?? throw new InvalidOperationException("No snapshot is loaded. Index a knowledge folder first.");
        if (Refusal(turn) is { } refusal)
        {
            return refusal with { Snapshot = snapshot.Id };
        }

        var question = await questions.ReadAsync(turn, snapshot, cancellationToken);
        if (question.SmallTalk is { } smallTalk)
        {
            return Reply(question, smallTalk) with { Snapshot = snapshot.Id };
        }

        var ambiguity = AmbiguityFinder.Find(question, turn.History, snapshot);
        if (ambiguity is Ambiguity.Open open)
        {
            return Clarification(question, open) with { Snapshot = snapshot.Id };
        }

        if (ambiguity is Ambiguity.Known known)
        {
            question = await questions.ReadAsync(turn with { Text = known.Question, History = [] }, snapshot, cancellationToken) with { Text = question.Text };
        }

        var hits = await _searchers.SearcherOf(snapshot).SearchAsync(question.ToQuery(), cancellationToken);
        var isCare = careTopics.TopicOf(question) is not null;
        var chosen = isCare && writer is not ExtractiveAnswerWriter ? new ExtractiveAnswerWriter(answering) : writer;
        var draft = question.ForeignLanguage is null ? FactAnswerWriter.Write(question, snapshot) ?? await chosen.WriteAsync(question, hits, snapshot, cancellationToken) : null;
        draft = draft is null || Expiry.Covers(question, snapshot) ? null : DatedDraft.Apply(draft, question, snapshot);
        var proved = draft is null ? null : CitationChecker.Check(draft, snapshot, links);

        return proved is null
            ? new AbstentionWriter(contacts.Value, links).Write(question, hits, proofFailed: draft is not null, Expiry.Covers(question, snapshot)) with { Snapshot = snapshot.Id, Writer = chosen.Name }
            : Grounded(question, draft!, isCare ? proved with { Text = CareNote.Appended(proved.Text, proved, snapshot, contacts.Value) } : proved) with { Snapshot = snapshot.Id, Writer = chosen.Name };
    }

    /// <summary>What was searched for in a turn, what was found, and why in this order.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<SearchTrace> TraceAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var snapshot = snapshots.Current ?? throw new InvalidOperationException("No snapshot is loaded. Index a knowledge folder first.");
        var query = (await questions.ReadAsync(turn, snapshot, cancellationToken)).ToQuery();
        var searcher = _searchers.SearcherOf(snapshot);
        var hits = await searcher.SearchAsync(query, cancellationToken);
        var explanations = await searcher.ExplainAsync(query, [.. hits.Select(hit => hit.Passage)], cancellationToken);

        return new SearchTrace(query, [.. hits.Select((hit, rank) => new TracedHit(hit, explanations[rank], snapshot.SnippetOf(hit.Passage, query)))]);
    }

    private static Answer.Grounded Grounded(Question question, DraftAnswer draft, CheckedAnswer proved) => new()
    {
        Question = question.Text,
        InterpretedAs = question.InterpretedAs,
        Text = proved.Text,
        Sentences = proved.Sentences,
        Citations = proved.Citations,
        Suggestions = draft.Suggestions,
        Confidence = draft.Confidence,
    };

    private static Answer.Clarification Clarification(Question question, Ambiguity.Open open) => new()
    {
        Question = question.Text,
        InterpretedAs = question.InterpretedAs,
        Text = open.Question,
        Choices = open.Choices,
        Confidence = 1,
    };

    private static Answer.SmallTalk Reply(Question question, SmallTalkKind kind) => new()
    {
        Question = question.Text,
        InterpretedAs = question.InterpretedAs,
        Text = SmallTalkReplies.To(kind),
        Confidence = 1,
    };

    private Answer.Blocked? Refusal(Turn turn)
    {
        var limit = answering.Value.MaximumQuestionLength;
        if (turn.Text.Length > limit)
        {
            return Blocked(turn.Text[..limit], $"That is too long for me. Please ask in at most {limit} characters.");
        }

        return QuestionText.IsEmpty(QuestionText.Clean(turn.Text)) ? Blocked(turn.Text, "I did not find a question in that. What would you like to know about the internships?") : null;
    }

    private static Answer.Blocked Blocked(string text, string message)
    {
        var clean = QuestionText.Clean(text);

        return new Answer.Blocked { Question = clean, InterpretedAs = clean, Text = message, Confidence = 1 };
    }
}
