using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Evaluation.Gate;

/// <summary>What an edit of the knowledge folder may do before somebody has to say that it is meant.</summary>
public sealed class GateOptions
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Gate";

    /// <summary>The share of the documents (0 to 1) that may go at once. A single document may always go.</summary>
    [Range(0.0, 1.0)]
    public double MaximumDocumentLoss { get; set; } = 0.2;
}
