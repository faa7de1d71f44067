using InternAssistant.Retrieval;

namespace InternAssistant.Understanding;

/// <summary>Turns a question into the terms that are searched for.</summary>
internal static class QueryWriter
{
    // Words that stand beside the kind of thing that is asked for, when the question itself has few.
    private static readonly Dictionary<AnswerType, string[]> TypeWords = new()
    {
        [AnswerType.Duration] = ["week", "month", "year", "duration", "day"],
        [AnswerType.Date] = ["date", "deadline", "start", "january", "march", "summer", "september"],
        [AnswerType.ClockTime] = ["open", "hours", "am", "pm", "monday"],
        [AnswerType.Phone] = ["phone", "telephone", "tel", "call"],
        [AnswerType.Email] = ["email", "mail", "contact"],
        [AnswerType.Contact] = ["contact", "email", "phone", "team"],
        [AnswerType.Amount] = ["pay", "salary", "stipend", "usd", "eur", "cost", "month"],
        [AnswerType.PostalAddress] = ["address", "street", "road"],
        [AnswerType.Person] = ["professor", "dr", "director"],
        [AnswerType.Web] = ["website", "link", "https"],
    };

    public static Query Write(Question question)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var concept in question.Concepts)
        {
            var scale = Math.Max(0.2, concept.Weight) * (concept.Inherited ? 0.6 : 1);
            foreach (var alternative in concept.Alternatives)
            {
                foreach (var term in TellingStems(alternative).SelectMany(WordReader.IndexTerms))
                {
                    weights[term] = Math.Max(weights.GetValueOrDefault(term), scale * alternative.Strength);
                }
            }
        }

        foreach (var term in TypeWords.GetValueOrDefault(question.AnswerType, []).SelectMany(WordReader.Stems))
        {
            weights.TryAdd(term, 0.2);
        }

        return new Query([.. weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new QueryTerm(pair.Key, pair.Value))], Take: 80) { Text = question.InterpretedAs };
    }

    // A phrase of a topic is told by its words with content; "in", "to" and "us" find everything.
    private static IEnumerable<string> TellingStems(Alternative alternative) =>
        alternative.InSequence ? alternative.Stems.Where(stem => !QuestionWords.IsFiller(stem)) : alternative.Stems;
}
