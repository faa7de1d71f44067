using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding.FollowUps;
using InternAssistant.Understanding.Languages;
using InternAssistant.Understanding.Scope;
using InternAssistant.Understanding.Topics;

namespace InternAssistant.Understanding;

/// <summary>Understands questions by rules: deterministic, no model, no network.</summary>
public sealed class RuleQuestionReader : IQuestionReader
{
    /// <inheritdoc/>
    public ValueTask<Question> ReadAsync(Turn turn, Snapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);

        return ValueTask.FromResult(Read(turn, snapshot, Lexicon.Of(snapshot)));
    }

    private static Question Read(Turn turn, Snapshot snapshot, Lexicon lexicon)
    {
        var text = QuestionText.Clean(turn.Text);
        var smallTalk = SmallTalkReader.Read(text);
        if (QuestionText.IsEmpty(text) || smallTalk is not null)
        {
            return new Question
            {
                Text = text,
                InterpretedAs = text,
                Kind = smallTalk is null ? QuestionKind.Empty : QuestionKind.SmallTalk,
                SmallTalk = smallTalk,
                Now = turn.Now,
            };
        }

        var request = RequestReader.Read(text) is { } wanted && !AskedInDocuments.Are(text, snapshot) ? wanted : (RequestKind?)null;
        var language = LanguageReader.ForeignLanguageOf(text);
        var english = ForeignQuestion.InEnglish(text, language, lexicon);
        var reading = HistoryReader.Read(english ?? text, turn.History, lexicon);

        return new Question
        {
            Text = text,
            InterpretedAs = reading.Interpretation,
            Kind = KindOf(request) ?? KindReader.Refine(reading.Form.Kind, reading.Words),
            AnswerType = reading.Form.AnswerType,
            IsTypeLikely = reading.Form.IsTypeLikely,
            Concepts = reading.Concepts,
            Topics = [.. TopicCatalog.BuiltIn.In(WordReader.Read(reading.Interpretation)).Select(asked => asked.Topic).Distinct()],
            ForeignLanguage = language,
            IsTranslated = english is not null && reading.Concepts.Any(concept => concept.Required && !concept.Unknown),
            Request = request,
            Now = turn.Now,
        };
    }

    private static QuestionKind? KindOf(RequestKind? request) => request switch
    {
        null => null,
        RequestKind.Complaint => QuestionKind.Complaint,
        _ => QuestionKind.OutOfScope,
    };
}
