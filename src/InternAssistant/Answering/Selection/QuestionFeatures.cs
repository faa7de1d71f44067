using System.Collections.Frozen;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Selection;

/// <summary>How the question is put, and whether the statement keeps to its limits ("first", "each", "closest").</summary>
internal sealed class QuestionFeatures
{
    private static readonly FrozenSet<string> Limits = """
        first last before after average only same other exact exactly total each per daily weekly yearly today now still already yet again ever
        minimum maximum once full half new previous current former next earlier later own alone together every most least more less biggest largest
        smallest closest nearest best cheapest longest shortest highest lowest instead besides except without twice several both either neither
        beyond further extra additional separate urgent direct night weekend
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static readonly string[] Names =
        "yesNo list howTo reason definition typeAny typeNumber typeTime typePerson typePlace typeContact typeCount limitsUnmet limits questionWords mine".Split(' ');

    private readonly double[] shared;
    private readonly List<string> limits;
    private readonly int words;
    private readonly bool isMine;

    public QuestionFeatures(Question question, TypeFit type)
    {
        var read = WordReader.Read(question.Text);
        words = read.Count;
        isMine = read.Any(word => word.Lower is "my" or "mine");
        limits = [.. read.Where(word => Limits.Contains(word.Lower)).Select(word => word.Stem)];
        bool[] flags =
        [
            question.Kind == QuestionKind.YesNo,
            question.Kind == QuestionKind.List,
            question.Kind == QuestionKind.HowTo,
            question.Kind == QuestionKind.Reason,
            question.Kind == QuestionKind.Definition,
            question.AnswerType == AnswerType.Any,
            type.AsksForNumber,
            question.AnswerType is AnswerType.Date or AnswerType.Year or AnswerType.Duration or AnswerType.ClockTime,
            question.AnswerType is AnswerType.Person or AnswerType.People,
            question.AnswerType == AnswerType.Place,
            question.AnswerType is AnswerType.Contact or AnswerType.Phone or AnswerType.Email or AnswerType.Web or AnswerType.PostalAddress,
            question.AnswerType == AnswerType.Count,
        ];
        shared = [.. flags.Select(flag => flag ? 1.0 : 0)];
    }

    public void Add(FeatureRow row, AnalysedSection section, int index)
    {
        foreach (var value in shared)
        {
            row.Add(value);
        }

        row.Add(limits.Count(limit => !section.Statements[index].Stems.Contains(limit) && !section.Heading.Contains(limit)));
        row.Add(limits.Count);
        row.Add(words);
        row.Add(isMine);
    }
}
