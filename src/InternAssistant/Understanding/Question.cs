using InternAssistant.Retrieval;
using InternAssistant.Understanding.Scope;
using InternAssistant.Understanding.Topics;

namespace InternAssistant.Understanding;

/// <summary>A turn as it was understood.</summary>
public sealed record Question
{
    /// <summary>What was typed, without control characters and outer white space.</summary>
    public required string Text { get; init; }

    /// <summary>What it was taken to mean, after spelling and history.</summary>
    public required string InterpretedAs { get; init; }

    /// <summary>How it is put.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What an answer must contain.</summary>
    public AnswerType AnswerType { get; init; }

    /// <summary>True when the type is only likely: the question names a topic without asking for a kind of answer.</summary>
    public bool IsTypeLikely { get; init; }

    /// <summary>What it speaks of.</summary>
    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    /// <summary>What it asks about, as far as the built-in topics tell.</summary>
    internal IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The language of the question when it is recognised and not English, as an English word; else null.</summary>
    public string? ForeignLanguage { get; init; }

    /// <summary>True when a question of another language was understood word for word, so that the documents can be asked.</summary>
    public bool IsTranslated { get; init; }

    /// <summary>What is wanted that no document can give; null for questions.</summary>
    public RequestKind? Request { get; init; }

    /// <summary>True when the documents may be asked: the question is in a language that is understood, and wants what documents give.</summary>
    public bool IsAnswerable => Request is null && (ForeignLanguage is null || IsTranslated);

    /// <summary>The kind of small talk; null when it is none.</summary>
    public SmallTalkKind? SmallTalk { get; init; }

    /// <summary>The clock that the answer is given by.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>How many tokens of a language model understanding the turn has used.</summary>
    public long TokensSpent { get; init; }

    /// <summary>What a searcher looks for.</summary>
    public Query ToQuery() => QueryWriter.Write(this);
}
