using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding.Topics;

namespace InternAssistant.Understanding;

/// <summary>Understands questions by rules: deterministic, no model, no network.</summary>
public sealed class RuleQuestionReader : IQuestionReader
{
    private const int TurnsLookedAt = 4;

    /// <inheritdoc/>
    public ValueTask<Question> ReadAsync(Turn turn, Snapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);

        return ValueTask.FromResult(Read(turn, Lexicon.Of(snapshot)));
    }

    private static Question Read(Turn turn, Lexicon lexicon)
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

        var language = LanguageReader.ForeignLanguageOf(text);
        var own = Reading.Of(text, lexicon);
        var reading = own;
        for (var index = turn.History.Count - 1; index >= Math.Max(0, turn.History.Count - TurnsLookedAt); index--)
        {
            var earlier = QuestionText.Clean(turn.History[index].Question);
            if (QuestionText.IsEmpty(earlier) || SmallTalkReader.Read(earlier) is not null)
            {
                continue;
            }

            if (!FollowUp.LooksBack(reading))
            {
                break;
            }

            reading = FollowUp.Join(reading, Reading.Of(earlier, lexicon));
        }

        return new Question
        {
            Text = text,
            InterpretedAs = reading.Interpretation,
            Kind = reading.Form.Kind,
            AnswerType = reading.Form.AnswerType,
            IsTypeLikely = reading.Form.IsTypeLikely,
            Concepts = reading.Concepts,
            Topics = [.. TopicCatalog.BuiltIn.In(WordReader.Read(reading.Interpretation)).Select(asked => asked.Topic).Distinct()],
            ForeignLanguage = language,
            Now = turn.Now,
        };
    }
}
