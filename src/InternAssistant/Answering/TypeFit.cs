using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Keeps statements out that do not contain the kind of thing that is asked for.</summary>
internal sealed class TypeFit(Question question)
{
    private static readonly string Experience = WordReader.StemOf("experience");

    private readonly string? unit = question.Concepts
        .Where(concept => concept.IsCue)
        .Select(concept => concept.Text.ToLowerInvariant())
        .FirstOrDefault(QuestionWords.TimeUnits.Contains);

    private readonly bool asksForNames = question.AnswerType == AnswerType.Person && question.Concepts.Any(concept => concept.IsCue && concept.Text is "name" or "names");

    private readonly bool asksForStay = question.AnswerType == AnswerType.Duration
        && !question.Concepts.Any(concept => concept.Alternatives.Any(alternative => alternative.Stems.Contains(Experience)));

    /// <summary>True for a phone number, an e-mail or a postal address: it belongs to somebody, and all that says to whom must fit.</summary>
    public bool AsksForParticulars => question.AnswerType is AnswerType.Phone or AnswerType.Email or AnswerType.PostalAddress or AnswerType.PostalCode;

    /// <summary>True for "who": a name or a role answers only where what it is the name or role of is spoken of.</summary>
    public bool AsksForPerson => question.AnswerType == AnswerType.Person;

    /// <summary>True for amounts, times and counts: they stand everywhere, and are an answer only where the thing that they measure is spoken of.</summary>
    public bool AsksForNumber => !question.IsTypeLikely && question.AnswerType is AnswerType.Amount or AnswerType.Count or AnswerType.Duration
        or AnswerType.Date or AnswerType.Year or AnswerType.ClockTime or AnswerType.Measure or AnswerType.Percentage;

    /// <summary>True when the statement may answer.</summary>
    public bool Allows(AnalysedStatement statement)
    {
        if (question.AnswerType == AnswerType.Count)
        {
            return CountBinding.Holds(question, statement);
        }

        if (asksForNames)
        {
            return AnswerTypeMatcher.HasPersonName(statement.Statement.Text);
        }

        // "How long is the internship?" is not answered by "one year of experience".
        if (asksForStay && statement.Stems.Contains(Experience))
        {
            return false;
        }

        if (question.AnswerType == AnswerType.Duration && unit is not null)
        {
            return AnswerTypeMatcher.HasCountOf(unit, statement.Words);
        }

        return question.IsTypeLikely
            || statement.Has(question.AnswerType)
            || (statement.Statement.AnnouncesList && question.AnswerType is AnswerType.Place or AnswerType.People or AnswerType.Person);
    }
}
