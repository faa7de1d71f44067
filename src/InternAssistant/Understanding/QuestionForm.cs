namespace InternAssistant.Understanding;

/// <summary>How a question is put: what <see cref="QuestionFormReader"/> reads off its words.</summary>
/// <param name="Kind">How its answer is laid out.</param>
/// <param name="AnswerType">What an answer must contain.</param>
/// <param name="IsTypeLikely">True when the type is a guess from the topic.</param>
/// <param name="Cues">The indices of words that only say what kind of answer is wanted.</param>
/// <param name="Focus">The indices of the words whose number or members are asked for.</param>
internal sealed record QuestionForm(
    QuestionKind Kind,
    AnswerType AnswerType,
    bool IsTypeLikely,
    IReadOnlySet<int> Cues,
    IReadOnlySet<int> Focus);
