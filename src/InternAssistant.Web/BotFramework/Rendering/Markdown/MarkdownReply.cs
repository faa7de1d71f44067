using System.Text;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Limits;

namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>Writes what is no cited answer as Markdown; the documents that come nearest, and whom to ask, become links where the answer knows their addresses.</summary>
public static class MarkdownReply
{
    private const int Longest = 6_000;
    private const int MostLinks = 5;

    public static string Write(Answer answer, LinkedText text)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(text);
        var said = CutText.To(VisibleText.Of(answer.Text), Longest);
        var paragraphs = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return string.Join("\n\n", paragraphs.Select(paragraph => Linked(paragraph, TargetsOf(answer), text)));
    }

    private static string Linked(string paragraph, IEnumerable<(string Label, SafeAddress Address)> targets, LinkedText text)
    {
        var markdown = new StringBuilder();
        var done = 0;
        foreach (var (label, address) in targets)
        {
            var start = paragraph.IndexOf(label, done, StringComparison.Ordinal);
            if (start >= 0)
            {
                markdown.Append(text.Write(paragraph[done..start])).Append(LinkedText.Link(label, address));
                done = start + label.Length;
            }
        }

        return markdown.Append(text.Write(paragraph[done..])).ToString();
    }

    private static IEnumerable<(string Label, SafeAddress Address)> TargetsOf(Answer answer) => answer is not Answer.Abstention abstention ? [] :
        from document in abstention.Nearest.Take(MostLinks)
        let label = VisibleText.OnOneLine(document.Title)
        let address = SafeAddress.Of(document.Url)
        where label.Length is > 0 and <= 300 && address is not null
        select (label, address);
}
