using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Which renderer a channel has.</summary>
public sealed class AnswerRenderers(PlainTextRenderer plainText)
{
    public IAnswerRenderer For(Activity question)
    {
        ArgumentNullException.ThrowIfNull(question);

        return plainText;
    }
}
