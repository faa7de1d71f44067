using InternAssistant.Knowledge;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>A statement with its words in the compared form.</summary>
internal sealed class AnalysedStatement
{
    private static readonly int TypeCount = Enum.GetValues<AnswerType>().Length;

    // What was found for each answer type: 0 not looked yet, 1 no, 2 yes. Two threads that look at once find the same.
    private readonly byte[] has = new byte[TypeCount];
    private readonly byte[] hasPlainly = new byte[TypeCount];

    public AnalysedStatement(Statement statement)
    {
        Statement = statement;
        Words = WordReader.Read(statement.Text);
        Stems = StemSet.Of(Words, statement.Text);
    }

    public Statement Statement { get; }

    public IReadOnlyList<Word> Words { get; }

    public HashSet<string> Stems { get; }

    /// <summary>True for a question: it stands in a document, and answers nothing.</summary>
    public bool Asks => Statement.Text.EndsWith('?');

    /// <summary>True when the statement contains what the type asks for.</summary>
    public bool Has(AnswerType type) => Remember(has, type, AnswerTypeMatcher.Has);

    /// <summary>True when it contains the type in its plainest form.</summary>
    public bool HasPlainly(AnswerType type) => Remember(hasPlainly, type, AnswerTypeMatcher.HasPlainly);

    /// <summary>How well the statement itself says an alternative: its full strength in sequence, less when its words are scattered.</summary>
    public double StrengthOf(Alternative alternative)
    {
        if (!StemSet.ContainsAll(Stems, alternative.Stems))
        {
            return 0;
        }

        return alternative.Stems.Count == 1 || PositionOf(alternative.Stems) >= 0 ? alternative.Strength
            : alternative.InSequence ? 0
            : alternative.Strength * 0.85;
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

    private bool Remember(byte[] known, AnswerType type, Func<AnswerType, string, bool> look)
    {
        ref var answer = ref known[(int)type];
        if (answer == 0)
        {
            answer = look(type, Statement.Text) ? (byte)2 : (byte)1;
        }

        return answer == 2;
    }
}
