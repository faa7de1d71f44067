using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>The words of a question in the compared form, with and without what can stand for them.</summary>
internal sealed class QuestionStems(Question question, HashSet<string> typed)
{
    /// <summary>All words as they were understood, small ones too.</summary>
    public HashSet<string> Typed { get; } = typed;

    /// <summary>All words that can stand for a concept; topics' phrases left out.</summary>
    public HashSet<string> Meant { get; } = question.Concepts
        .SelectMany(concept => concept.Alternatives)
        .Where(alternative => !alternative.InSequence)
        .SelectMany(alternative => alternative.Stems)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>True for a word that the question does not have in any form.</summary>
    public bool IsNew(string stem) => !Meant.Contains(stem) && !Typed.Contains(stem);
}
