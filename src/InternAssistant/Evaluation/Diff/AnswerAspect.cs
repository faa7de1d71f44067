namespace InternAssistant.Evaluation.Diff;

/// <summary>What of an answer can differ between two snapshots.</summary>
public enum AnswerAspect
{
    /// <summary>Whether it is an answer, a refusal or something else.</summary>
    Status,

    /// <summary>What a person reads.</summary>
    Text,

    /// <summary>Which words of which document are quoted.</summary>
    Citation,
}
