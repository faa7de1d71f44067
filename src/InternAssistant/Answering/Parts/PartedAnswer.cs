using InternAssistant.Understanding.Messages;

namespace InternAssistant.Answering.Parts;

/// <summary>Makes one answer of the answers to the questions of one message.</summary>
internal static class PartedAnswer
{
    private const int MostSuggestions = 4;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "next"];

    /// <summary>The answers as one; null when the documents answer none of them, so that the message is better taken whole.</summary>
    public static Answer? Of(string text, Message message, IReadOnlyList<Answer> answers)
    {
        if (!answers.OfType<Answer.Grounded>().Any())
        {
            return null;
        }

        var merge = new CitationMerge();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new List<Sentence>();
        var paragraphs = new List<string>();
        foreach (var (position, answer) in answers.Index())
        {
            if (answer is Answer.Grounded grounded)
            {
                var own = merge.Renumbered(grounded, [.. grounded.Sentences.Where(sentence => said.Add(sentence.Text))]);
                sentences.AddRange(own);
                paragraphs.Add(AnswerText.Of(own));
            }
            else
            {
                paragraphs.Add(Unanswered(answer, position));
            }
        }

        if (message.LeftOver.Count > 0)
        {
            paragraphs.Add($"I take {MessageSplitter.MostQuestions} questions at a time. Please ask the rest again.");
        }

        return new Answer.Grounded
        {
            Question = text,
            InterpretedAs = string.Join(' ', answers.Select(answer => answer.InterpretedAs)),
            Text = string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)),
            Sentences = sentences,
            Citations = merge.All,
            Suggestions = [.. answers.SelectMany(answer => answer.Suggestions).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostSuggestions)],
            Confidence = answers.Min(answer => answer.Confidence),
            Writer = answers[0].Writer,
            Snapshot = answers[0].Snapshot,
            Parts = answers,
        };
    }

    // Questions are counted, not repeated: an answer has no words in it that only the person who asks has written.
    private static string Unanswered(Answer answer, int position) => answer switch
    {
        Answer.Clarification clarification => clarification.Text,
        Answer.Abstention abstention => $"I found no answer to your {Ordinals[Math.Min(position, Ordinals.Length - 1)]} question: please ask {abstention.Ask.Name}.",
        _ => "",
    };
}
