using InternAssistant.Conversation;
using InternAssistant.Models;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Understanding.ModelAssisted;

/// <summary>
/// Reads by rules, and lets a language model put into words what rules only join: a message that looks back to an earlier one, or one in another language.
/// The model's question is checked and then read by the rules like any other; if it fails the check, the rules' own reading stands.
/// </summary>
/// <param name="rules">Reads everything, before and after.</param>
/// <param name="model">Puts messages into questions of their own.</param>
/// <param name="logger">Is told when a rewriting is not used, never what was asked.</param>
public sealed partial class ModelAssistedQuestionReader(IQuestionReader rules, ChatModel model, ILogger<ModelAssistedQuestionReader> logger) : IQuestionReader
{
    /// <inheritdoc/>
    public async ValueTask<Question> ReadAsync(Turn turn, Snapshot snapshot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = await rules.ReadAsync(turn, snapshot, cancellationToken);
        if (question.SmallTalk is not null || question.Kind == QuestionKind.Empty || !(question.ForeignLanguage is not null || await LooksBackAsync(question, turn, snapshot, cancellationToken)))
        {
            return question;
        }

        var tokens = model.Turn();
        var rewritten = await RewriteAsync(question, turn, snapshot, tokens, cancellationToken);
        var reread = rewritten is null ? null : await rules.ReadAsync(turn with { Text = rewritten, History = [] }, snapshot, cancellationToken);

        return (reread is null or { ForeignLanguage: not null } or { SmallTalk: not null } ? question : reread with { Text = question.Text }) with { TokensSpent = tokens.Spent };
    }

    // The rules join a message with an earlier one exactly when it reads otherwise without the conversation.
    private async ValueTask<bool> LooksBackAsync(Question question, Turn turn, Snapshot snapshot, CancellationToken cancellationToken) =>
        turn.History.Count > 0 && (await rules.ReadAsync(turn with { History = [] }, snapshot, cancellationToken)).InterpretedAs != question.InterpretedAs;

    private async Task<string?> RewriteAsync(Question question, Turn turn, Snapshot snapshot, TurnTokens tokens, CancellationToken cancellationToken)
    {
        var shown = StandaloneQuestion.Shown(turn);
        var reply = await model.AskAsync(StandaloneQuestion.RequestFor(question.Text, shown), tokens, cancellationToken);
        if (reply is not ModelReply.Written written)
        {
            return null;
        }

        var rewritten = StandaloneQuestion.Read(written.Text);
        var said = shown.SelectMany(past => (string[])[past.Question, past.Answer ?? ""]);
        if (rewritten is not null && RewriteCheck.Holds(rewritten, question.Text, said, Lexicon.Of(snapshot), question.ForeignLanguage is not null))
        {
            return rewritten;
        }

        Log.NotUsed(logger, rewritten is null ? "the reply holds no question" : "it brings in what nobody spoke of");

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The language model's wording of a question is not used ({Reason}); the rules' reading stands.")]
        public static partial void NotUsed(ILogger logger, string reason);
    }
}
