using System.Runtime.CompilerServices;
using InternAssistant.Answering;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Answering.Facts.Clarifying;
using InternAssistant.Answering.Parts;
using InternAssistant.Conversation;
using InternAssistant.Conversation.Masking;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using InternAssistant.Understanding.Messages;
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
    IOptions<CareOptions>? care = null,
    Action<TurnStep>? observer = null)
{
    private readonly ISearcherSource _searchers = searchers ?? new LexicalSearchers();
    private readonly ProvedAnswerWriter provedAnswers = new(writer, answering, contacts.Value, care?.Value ?? new CareOptions(), observer);

    /// <summary>The same assistant over other snapshots.</summary>
    public TurnOrchestrator Over(ISnapshotSource source) => new(source, questions, writer, answering, contacts, _searchers, care, observer);

    /// <summary>The same assistant with another search.</summary>
    public TurnOrchestrator SearchedBy(ISearcherSource source) => new(snapshots, questions, writer, answering, contacts, source, care, observer);

    /// <summary>The same assistant understanding by rules and answering in the documents' own sentences, whatever model there is.</summary>
    public TurnOrchestrator WithoutModel() => new(snapshots, new RuleQuestionReader(), new ExtractiveAnswerWriter(answering), answering, contacts, _searchers, care, observer);

    /// <summary>The same assistant, telling what happens inside each turn.</summary>
    public TurnOrchestrator ObservedBy(Action<TurnStep> watcher) => new(snapshots, questions, writer, answering, contacts, _searchers, care, watcher);

    /// <summary>Answers one turn, wholly from one snapshot. Never throws for what a person types.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        Answer? answer = null;
        await foreach (var happened in AnswerEventsAsync(turn, cancellationToken))
        {
            answer = (happened as TurnEvent.Answered)?.Answer ?? answer;
        }

        return answer!;
    }

    /// <summary>
    /// The same as <see cref="AnswerAsync"/>, told as it happens: what is being done, then the checked answer, once and last.
    /// A message that asks several questions is searched and checked once for each. Personal details are masked before anything else.
    /// </summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async IAsyncEnumerable<TurnEvent> AnswerEventsAsync(Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        cancellationToken.ThrowIfCancellationRequested();
        var snapshot = snapshots.Current ?? throw new InvalidOperationException("No snapshot is loaded. Index a knowledge folder first.");
        var masked = TurnMask.Of(turn, PublicWords.Of(snapshot));
        var read = TurnMask.Read(masked with { Text = HiddenNumber.Kept(masked.Text) });
        await foreach (var happened in EventsOfMessageAsync(read, snapshot, cancellationToken))
        {
            yield return happened is TurnEvent.Answered answered && read.Text != masked.Text ? new TurnEvent.Answered(Asked(answered.Answer, masked.Text)) : happened;
        }
    }

    private async IAsyncEnumerable<TurnEvent> EventsOfMessageAsync(Turn turn, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Refusal(turn) is { } refusal)
        {
            yield return new TurnEvent.Answered(refusal with { Snapshot = snapshot.Id });
            yield break;
        }

        var message = MessageSplitter.Split(turn.Text);
        var answers = new List<Answer>();
        foreach (var part in message.HasSeveral ? message.Questions : [])
        {
            var asked = turn with { Text = part, History = [.. turn.History, .. answers.Select(answer => new PastTurn(answer.Question, answer.Text))] };
            await foreach (var happened in EventsOfOneAsync(asked, snapshot, cancellationToken))
            {
                if (happened is TurnEvent.Answered answered)
                {
                    answers.Add(answered.Answer);
                }
                else
                {
                    yield return happened;
                }
            }
        }

        if (PartedAnswer.Of(QuestionText.Clean(turn.Text), message, answers) is { } parted)
        {
            yield return new TurnEvent.Answered(parted);
            yield break;
        }

        await foreach (var happened in EventsOfOneAsync(turn, snapshot, cancellationToken))
        {
            yield return happened;
        }
    }

    private async IAsyncEnumerable<TurnEvent> EventsOfOneAsync(Turn turn, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var question = await questions.ReadAsync(turn, snapshot, cancellationToken);
        if (question.SmallTalk is { } smallTalk)
        {
            yield return new TurnEvent.Answered(Reply(question, smallTalk) with { Snapshot = snapshot.Id });
            yield break;
        }

        var ambiguity = question.IsAnswerable ? AmbiguityFinder.Find(question, turn.History, snapshot) : null;
        if (ambiguity is Ambiguity.Open open)
        {
            yield return new TurnEvent.Answered(Clarification(question, open) with { Snapshot = snapshot.Id });
            yield break;
        }

        if (ambiguity is Ambiguity.Known known)
        {
            question = await questions.ReadAsync(turn with { Text = known.Question, History = [] }, snapshot, cancellationToken) with { Text = question.Text };
        }

        yield return new TurnEvent.Searching();
        cancellationToken.ThrowIfCancellationRequested();
        var hits = await _searchers.SearcherOf(snapshot).SearchAsync(question.ToQuery(), cancellationToken);
        var split = ambiguity is null ? AmbiguityFinder.Find(question, hits, turn.History, snapshot, answering.Value.MinimumConfidence) : null;
        if (split is Ambiguity.Open apart)
        {
            yield return new TurnEvent.Answered(Clarification(question, apart) with { Snapshot = snapshot.Id });
            yield break;
        }

        if (split is Ambiguity.Known told)
        {
            question = await questions.ReadAsync(turn with { Text = told.Question, History = [] }, snapshot, cancellationToken) with { Text = question.Text };
            hits = await _searchers.SearcherOf(snapshot).SearchAsync(question.ToQuery(), cancellationToken);
        }

        observer?.Invoke(new TurnStep.Searched(question, hits));

        yield return new TurnEvent.CheckingSources();
        cancellationToken.ThrowIfCancellationRequested();
        yield return new TurnEvent.Answered(await provedAnswers.WriteAsync(question, hits, snapshot, cancellationToken));
    }

    /// <summary>What was searched for in a turn, what was found, and why in this order.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<SearchTrace> TraceAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var snapshot = snapshots.Current ?? throw new InvalidOperationException("No snapshot is loaded. Index a knowledge folder first.");
        var read = TurnMask.Read(TurnMask.Of(turn, PublicWords.Of(snapshot)));
        var query = (await questions.ReadAsync(read, snapshot, cancellationToken)).ToQuery();
        var searcher = _searchers.SearcherOf(snapshot);
        var hits = await searcher.SearchAsync(query, cancellationToken);
        var explanations = await searcher.ExplainAsync(query, [.. hits.Select(hit => hit.Passage)], cancellationToken);

        return new SearchTrace(query, [.. hits.Select((hit, rank) => new TracedHit(hit, explanations[rank], snapshot.SnippetOf(hit.Passage, query)))]);
    }

    private Answer Asked(Answer answer, string masked) =>
        answer with { InterpretedAs = HiddenNumber.Hidden(answer.InterpretedAs), Question = QuestionText.Clean(masked.Length <= answering.Value.MaximumQuestionLength ? masked : masked[..answering.Value.MaximumQuestionLength]) };

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
