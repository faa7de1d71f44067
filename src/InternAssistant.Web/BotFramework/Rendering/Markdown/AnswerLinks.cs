using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>Which addresses the text of one answer may link to.</summary>
public static class AnswerLinks
{
    public static LinkedText For(Answer answer, LinkPolicy policy)
    {
        var text = new LinkedText(policy);
        switch (answer)
        {
            case Answer.Grounded grounded:
                AllowAll(text, grounded.Citations.Select(citation => citation.Url));
                break;
            case Answer.Abstention abstention:
                AllowAll(text, abstention.Nearest.Select(document => document.Url));
                text.Allow(SafeAddress.OfContact(abstention.Ask.Url));
                break;
        }

        return text;
    }

    private static void AllowAll(LinkedText text, IEnumerable<string?> addresses)
    {
        foreach (var address in addresses)
        {
            text.Allow(SafeAddress.Of(address));
        }
    }
}
