using System.Collections.Frozen;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>"How many X": the number must stand beside X, not merely in the same sentence.</summary>
internal static class CountBinding
{
    private const int WordsBefore = 5;
    private const int WordsAfter = 3;

    private static readonly FrozenSet<string> PersonStems = "researcher researchers engineer engineers people person persons staff employee employees student students intern interns member members participant participants scientist scientists colleague colleagues applicant applicants candidate candidates"
        .Split(' ').Select(WordReader.StemOf).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallNumbers = "no none one single both dozen pair couple several".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a number is bound to what is counted.</summary>
    public static bool Holds(Question question, AnalysedStatement statement)
    {
        var counted = question.Concepts.Where(concept => concept.IsFocus && !concept.Required).ToList();
        counted = counted.Count > 0 ? counted : [.. question.Concepts.Where(concept => !concept.Required && !concept.IsCue)];
        for (var index = 0; index < statement.Words.Count; index++)
        {
            if (!IsNumber(statement.Words[index]) || MeasuresElse(statement, index))
            {
                continue;
            }

            for (var near = Math.Max(0, index - WordsAfter); near <= Math.Min(statement.Words.Count - 1, index + WordsBefore); near++)
            {
                if (near != index && counted.Exists(concept => Names(concept, statement.Words[near].Stem)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "$20", "12 weeks": the number counts money or time, whatever noun is near.
    private static bool MeasuresElse(AnalysedStatement statement, int index)
    {
        var word = statement.Words[index];
        var isMoney = word.Start > 0 && (statement.Statement.Text[word.Start - 1] is '$' or '€' or '£' or '¥');

        return isMoney || (index + 1 < statement.Words.Count && (QuestionWords.TimeUnits.Contains(statement.Words[index + 1].Lower) || QuestionWords.MoneyUnits.Contains(statement.Words[index + 1].Lower)));
    }

    private static bool IsNumber(Word word) =>
        SmallNumbers.Contains(word.Lower) || (char.IsAsciiDigit(word.Stem[0]) && word.Stem.All(char.IsAsciiDigit) && !IsYear(word.Stem) && word.Stem.Length <= 7);

    private static bool IsYear(string stem) => stem.Length == 4 && (stem.StartsWith("19", StringComparison.Ordinal) || stem.StartsWith("20", StringComparison.Ordinal));

    private static bool Names(Concept concept, string stem) =>
        concept.Alternatives.Any(alternative => alternative.Strength > Vocabulary.RelatedStrength && alternative.Stems[^1] == stem)
        || (concept.IsGeneric && concept.Text is "people" or "persons" or "person" && PersonStems.Contains(stem));
}
