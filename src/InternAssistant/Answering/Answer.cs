namespace InternAssistant.Answering;

/// <summary>What the assistant says to one turn. <see cref="AnswerJson"/> writes it as the contract has it.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>The question as it came, cleaned of control characters.</summary>
    public required string Question { get; init; }

    /// <summary>The question as it was understood, after spelling and history.</summary>
    public required string InterpretedAs { get; init; }

    /// <summary>What a person reads, with citation markers such as <c>[1]</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Questions that the documents can answer and that the person may want to ask next.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>How sure the assistant is that its reaction fits, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Who wrote the answer, for example <c>extractive</c>.</summary>
    public string Writer { get; init; } = "extractive";

    /// <summary>The id of the snapshot that was asked.</summary>
    public string Snapshot { get; init; } = "";

    /// <summary>The answers to each question of a message that asks several, in order; empty when it asks one.</summary>
    public IReadOnlyList<Answer> Parts { get; init; } = [];

    /// <summary>The documents answer the question; every sentence is cited.</summary>
    public sealed record Grounded : Answer
    {
        /// <summary>The sentences of the answer, in order.</summary>
        public required IReadOnlyList<Sentence> Sentences { get; init; }

        /// <summary>The quotes that prove them; markers run from 1 in the order of use.</summary>
        public required IReadOnlyList<Citation> Citations { get; init; }
    }

    /// <summary>The question can mean several things that have different answers.</summary>
    public sealed record Clarification : Answer
    {
        /// <summary>What the person may choose.</summary>
        public required IReadOnlyList<Choice> Choices { get; init; }
    }

    /// <summary>The documents do not answer the question, or not surely enough.</summary>
    public sealed record Abstention : Answer
    {
        /// <summary>Why.</summary>
        public required AbstentionReason Reason { get; init; }

        /// <summary>The documents that come nearest, nearest first.</summary>
        public required IReadOnlyList<NearestDocument> Nearest { get; init; }

        /// <summary>Who can be asked instead.</summary>
        public required ContactPoint Ask { get; init; }
    }

    /// <summary>A greeting, thanks or a goodbye, answered in kind.</summary>
    public sealed record SmallTalk : Answer;

    /// <summary>Refused before anything was looked up: empty, too long, over quota.</summary>
    public sealed record Blocked : Answer;
}
