namespace InternAssistant.Understanding;

/// <summary>One thing that a question speaks of, with all the words that can stand for it.</summary>
public sealed record Concept
{
    /// <summary>The words as typed, after spelling.</summary>
    public required string Text { get; init; }

    /// <summary>What can stand for it in a document; the first is what was typed.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>From 0 to 1: how much the concept tells; rare words tell more.</summary>
    public required double Weight { get; init; }

    /// <summary>True for names, places and identifiers: an answer that does not concern them answers another question.</summary>
    public bool Required { get; init; }

    /// <summary>True for a number that an answer must name: a telephone number, an amount.</summary>
    public bool IsNumber { get; init; }

    /// <summary>True for names that the documents, or the question, use as a place.</summary>
    public bool IsPlace { get; init; }

    /// <summary>True for a word that stands where a verb stands: what is done to a thing varies more between texts than the thing.</summary>
    public bool IsVerb { get; init; }

    /// <summary>True when it stands in a part of the message that only leads up to the question.</summary>
    public bool IsAside { get; init; }

    /// <summary>True when no document uses the word or a word like it.</summary>
    public bool Unknown { get; init; }

    /// <summary>True for words that only say what kind of answer is wanted, such as "phone" or "how long".</summary>
    public bool IsCue { get; init; }

    /// <summary>True when the concept comes from an earlier turn.</summary>
    public bool Inherited { get; init; }

    /// <summary>True for a noun whose number or members are asked for: "which X", "how many X".</summary>
    public bool IsFocus { get; init; }

    /// <summary>True for words that tell little whatever the documents say, such as "work" or "internship".</summary>
    public bool IsGeneric => QuestionWords.Generic.Contains(Text.ToLowerInvariant());

    /// <summary>How much one thing decides among several: 1 for up to three, less for more, never under a half.</summary>
    public static double ShareOfOne(IReadOnlyCollection<Concept> concepts)
    {
        var topics = concepts.Count(concept => !concept.IsCue && !concept.IsAside && !concept.IsGeneric);

        return Math.Clamp(3.0 / Math.Max(topics, 1), 0.5, 1);
    }
}
