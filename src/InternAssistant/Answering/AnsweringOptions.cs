using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Answering;

/// <summary>Settings of the answering.</summary>
public sealed class AnsweringOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "Answering";

    /// <summary>
    /// How sure (0 to 1) the assistant must be that a statement answers the question. Higher refuses more of what the documents do not say,
    /// and more of what they do.
    /// </summary>
    [Range(0.0, 1.0)]
    public double MinimumConfidence { get; set; } = 0.4;

    /// <summary>The share of a question (0 to 1, by weight) that a statement must cover to answer it, however sure.</summary>
    [Range(0.0, 1.0)]
    public double MinimumCoverage { get; set; } = 0.2;

    /// <summary>How many sentences an answer has at most; a list counts as one.</summary>
    [Range(1, 4)]
    public int MaximumSentences { get; set; } = 4;

    /// <summary>How many items of a list are given at most.</summary>
    [Range(1, 50)]
    public int MaximumItems { get; set; } = 15;

    /// <summary>The longest question, in UTF-16 code units; longer ones are refused.</summary>
    [Range(100, 20000)]
    public int MaximumQuestionLength { get; set; } = 2000;

    /// <summary>The hosts that citations may link to; all others are shown without a link.</summary>
    public IList<string> AllowedLinkHosts { get; } = [];
}
