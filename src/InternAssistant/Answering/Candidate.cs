namespace InternAssistant.Answering;

/// <summary>A statement that may answer the question.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Index">Its index in the section.</param>
/// <param name="Coverage">The weighted share of the question that the statement and what it inherits speak of, from 0 to 1.</param>
/// <param name="Own">The same share for the statement and its heading alone, without what the whole document is about.</param>
/// <param name="Score">What candidates are ranked by.</param>
/// <param name="HeadingOnly">True when something important of the question is said by the heading and not by the statement.</param>
internal sealed record Candidate(AnalysedSection Section, int Index, double Coverage, double Own, double Score, bool HeadingOnly)
{
    /// <summary>True for a statement of an entry that asks, nearly word for word, what the question asks.</summary>
    public bool IsEntry { get; init; }

    /// <summary>What <see cref="Selection.AnswerModel"/> makes of it; 0 is as likely as no answer at all.</summary>
    public double Likelihood { get; init; }

    public AnalysedStatement Analysed => Section.Statements[Index];

    public Knowledge.Statement Statement => Analysed.Statement;
}
