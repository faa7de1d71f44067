using InternAssistant.Models;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InternAssistant.Answering.Prompted;

/// <summary>
/// Lets a language model word the answer from numbered passages. What it writes is a draft like any other: without words that stand in a document
/// nothing of it is shown. Gives no draft when the model fails, and asks no model when nothing was found.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="settings">What the model is shown, and when it is asked.</param>
/// <param name="answering">How long an answer may be.</param>
/// <param name="extractive">Says whether it would answer itself; its confidence and suggestions are taken over.</param>
/// <param name="searchers">Who searches for the model's look-ups.</param>
/// <param name="questions">Who reads the model's look-ups: rules, never a model.</param>
/// <param name="logger">Is told why a draft is missing, never what was asked or written.</param>
public sealed partial class PromptedAnswerWriter(
    ChatModel model,
    IOptions<ChatModelOptions> settings,
    IOptions<AnsweringOptions> answering,
    ExtractiveAnswerWriter extractive,
    ISearcherSource searchers,
    RuleQuestionReader questions,
    ILogger<PromptedAnswerWriter> logger) : IAnswerWriter
{
    /// <summary>The confidence of an answer that the extractive writer would not have given: nobody has measured how often such answers are right.</summary>
    public const double ConfidenceWhenUnsure = 0.5;

    /// <inheritdoc/>
    public string Name => "prompted";

    /// <inheritdoc/>
    public async ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(hits);
        if (hits.Count == 0)
        {
            return null;
        }

        var own = await extractive.WriteAsync(question, hits, snapshot, cancellationToken);
        if (own is null && !settings.Value.AskWhenUnsure)
        {
            return null;
        }

        var sheet = SheetOf(hits);
        var sentences = await AskAsync(question, sheet, snapshot, cancellationToken);

        return sentences.Count == 0 ? null : new DraftAnswer(sentences, own?.Confidence ?? ConfidenceWhenUnsure, own?.Suggestions ?? []);
    }

    private PassageSheet SheetOf(IReadOnlyList<Hit> hits)
    {
        var sheet = new PassageSheet(settings.Value.Passages, settings.Value.PassageCharacters);
        foreach (var hit in hits)
        {
            sheet.Add(hit.Passage);
        }

        return settings.Value.Tools ? sheet.Widened(KnowledgeTools.MorePassages, settings.Value.PassageCharacters) : sheet;
    }

    private async Task<IReadOnlyList<DraftSentence>> AskAsync(Question question, PassageSheet sheet, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var most = answering.Value.MaximumSentences;
        var fence = AnswerPrompt.FenceFor(question, sheet);
        var request = AnswerPrompt.Of(question, sheet, fence, most);
        if (settings.Value.Tools)
        {
            request = request with { Tools = new KnowledgeTools(sheet, fence, snapshot, searchers, questions, question.Now).All };
        }

        var reply = await model.AskAsync(request, model.Turn(question.TokensSpent), cancellationToken);

        return reply is ModelReply.Written written ? SentencesOf(written.Text, sheet, most) : [];
    }

    private IReadOnlyList<DraftSentence> SentencesOf(string reply, PassageSheet sheet, int most)
    {
        var answer = ModelAnswerReader.Read(reply);
        if (answer is null)
        {
            Log.Unreadable(logger);

            return [];
        }

        if (!answer.Answers || answer.Parts.Count == 0)
        {
            Log.Declined(logger);

            return [];
        }

        return ModelDraft.Sentences(answer, sheet, most);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The language model's reply is no answer in the form that was asked for, and is not used.")]
        public static partial void Unreadable(ILogger logger);

        [LoggerMessage(LogLevel.Debug, "The language model says that the passages do not answer.")]
        public static partial void Declined(ILogger logger);
    }
}
