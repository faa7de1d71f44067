using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Writes an answer as one channel shows it best. Whom it goes to is added after.</summary>
public interface IAnswerRenderer
{
    /// <summary>The message; <paramref name="answerId"/> is what feedback names it by, <paramref name="question"/> the activity that is answered.</summary>
    Activity Render(Answer answer, string answerId, Activity question);
}
