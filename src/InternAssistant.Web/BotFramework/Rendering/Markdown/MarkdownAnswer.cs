using System.Text;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Rendering.Units;

namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>Writes the units of an answer as Markdown, each with its markers before the full stop. A row of a table becomes lines with labels.</summary>
public sealed class MarkdownAnswer(LinkedText text, MarkdownStyle style)
{
    /// <summary>The longest sentence, item or remark that is shown whole, in UTF-16 code units.</summary>
    public const int LongestUnit = 4_000;

    private const string Paragraph = "\n\n";
    private const string LeftOut = "There is more than fits into one message. Please ask about one part of it.";

    public string Write(ShownAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var markdown = new StringBuilder();
        UnitKind? before = null;
        foreach (var unit in answer.Units)
        {
            markdown.Append(Between(before, unit)).Append(Written(unit));
            before = unit.Kind;
        }

        if (answer.IsCut)
        {
            markdown.Append(before is null ? "" : Paragraph).Append(MarkdownText.Escape(LeftOut));
        }

        return markdown.ToString();
    }

    private string Between(UnitKind? before, AnswerUnit unit) => (before, unit.Kind) switch
    {
        (null, UnitKind.Item) => "- ",
        (null, _) => "",
        (UnitKind.Item, UnitKind.Item) => $"{style.BetweenItems}- ",
        (_, UnitKind.Item) => $"{Paragraph}- ",
        (UnitKind.Item or UnitKind.Remark, _) => Paragraph,
        _ => unit.BeginsParagraph ? Paragraph : " ",
    };

    private string Written(AnswerUnit unit)
    {
        var said = CutText.To(VisibleText.OnOneLine(unit.Text), LongestUnit);
        var end = unit.Kind == UnitKind.Introduction ? ":" : said is [.., '.' or '!' or '?'] ? said[^1..] : "";
        var body = Cells(unit.Kind == UnitKind.Introduction ? said : said[..^end.Length], unit.Kind);
        var markers = string.Join(style.BetweenMarkers, unit.Citations.Select(marker => $"[{marker}]"));

        return $"{body}{(markers.Length == 0 ? "" : $" {markers}")}{end}";
    }

    // Nothing to see is still something that a marker stands behind: at a line's beginning it would define a reference.
    private string Cells(string said, UnitKind kind)
    {
        var cells = said.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var lines = cells.Length < 2 ? [text.Write(said)] : cells.Select(Labelled);
        var indent = kind == UnitKind.Item ? "  " : "";

        return string.Join($"{style.LineBreak}{indent}", lines) is { Length: > 0 } written ? written : "…";
    }

    private string Labelled(string cell) => cell.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 60 and var colon
        ? $"**{text.Write(cell[..colon])}:** {text.Write(cell[(colon + 2)..])}"
        : text.Write(cell);
}
