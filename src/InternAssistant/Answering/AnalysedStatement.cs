using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>A statement with its words in the compared form.</summary>
internal sealed class AnalysedStatement
{
    private readonly HashSet<string> stems;

    public AnalysedStatement(Statement statement)
    {
        Statement = statement;
        Words = WordReader.Read(statement.Text);
        stems = StemSet.Of(Words, statement.Text);
    }

    public Statement Statement { get; }

    public IReadOnlyList<Word> Words { get; }

    public IReadOnlySet<string> Stems => stems;

    /// <summary>How well the statement itself says an alternative: its full strength in sequence, less when its words are scattered.</summary>
    public double StrengthOf(Alternative alternative)
    {
        if (!StemSet.ContainsAll(stems, alternative.Stems))
        {
            return 0;
        }

        return alternative.Stems.Count == 1 || PositionOf(alternative.Stems) >= 0 ? alternative.Strength : alternative.Strength * 0.85;
    }

    /// <summary>The index of the first word of a sequence of stems; -1 when it does not stand there in this order.</summary>
    public int PositionOf(IReadOnlyList<string> sequence)
    {
        for (var start = 0; start + sequence.Count <= Words.Count; start++)
        {
            var length = 0;
            while (length < sequence.Count && Words[start + length].Stem == sequence[length])
            {
                length++;
            }

            if (length == sequence.Count)
            {
                return start;
            }
        }

        return -1;
    }
}
