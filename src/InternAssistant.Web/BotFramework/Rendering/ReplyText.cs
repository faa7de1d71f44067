using System.Globalization;
using System.Text;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Units;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>
/// An answer as one text for channels that show nothing else: the answer with its markers, below it the numbered sources.
/// It is plain text, so that nothing in a document can become a link, an image or markup.
/// </summary>
public static class ReplyText
{
    private const int LongestUnit = 4_000;
    private const int LongestName = 300;
    private const int LongestReply = 6_000;

    /// <summary>The answer, shortened only where no channel would take it.</summary>
    public static string Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return answer is Answer.Grounded grounded
            ? Of(grounded, ShownAnswer.Of(grounded, AnswerUnits.Of(grounded), int.MaxValue))
            : CutText.To(VisibleText.Of(answer.Text), LongestReply);
    }

    /// <summary>What is shown of an answer, with its sources.</summary>
    public static string Of(Answer.Grounded answer, ShownAnswer shown)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(shown);
        var body = shown.IsCut || answer.Text.Length > LongestReply ? Body(shown) : VisibleText.Of(answer.Text);

        return shown.Citations.Count == 0 ? body : $"{body}\n\nSources:\n{string.Join('\n', shown.Citations.Select(SourceLine))}";
    }

    private static string Body(ShownAnswer shown)
    {
        var body = new StringBuilder();
        foreach (var unit in shown.Units)
        {
            var said = CutText.OnOneLine(unit.Text, LongestUnit);
            body.Append(body.Length == 0 ? "" : unit.BeginsParagraph ? "\n" : " ")
                .Append(unit.Kind == UnitKind.Item ? "- " : "")
                .Append(unit.Citations.Count == 0 ? said : AnswerText.Of([new Sentence(said, unit.Citations)]))
                .Append(unit.Kind == UnitKind.Introduction ? ":" : "");
        }

        return shown.IsCut ? $"{body}\n\n{ShownAnswer.LeftOut}" : body.ToString();
    }

    private static string SourceLine(Citation citation)
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{citation.Marker}] {CutText.OnOneLine(citation.Title, LongestName)}");

        if (citation.Section is { } section && section != citation.Title)
        {
            line.Append(CultureInfo.InvariantCulture, $" – {CutText.OnOneLine(section, LongestName)}");
        }

        line.Append(CultureInfo.InvariantCulture, $": “{CutText.OnOneLine(citation.Quote, LongestUnit)}”");

        if (citation.AsOf is { } asOf)
        {
            line.Append(CultureInfo.InvariantCulture, $" (as of {asOf:yyyy-MM-dd})");
        }

        return line.Append(SafeAddress.Of(citation.Url) is { } address ? $" {address}" : "").ToString();
    }
}
