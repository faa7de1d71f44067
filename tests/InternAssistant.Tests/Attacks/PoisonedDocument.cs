namespace InternAssistant.Tests.Attacks;

/// <summary>A document of the house into which somebody has written an attack.</summary>
internal static class PoisonedDocument
{
    private const string Title = "Notes for applicants and visitors";

    /// <summary>Name and text of documents that carry an attack; below the heading that the question fits, and below another.</summary>
    public static IEnumerable<(string Id, string Text)> Of(AttackCase attack)
    {
        if (attack.Carrier == "csv-row")
        {
            yield return ("faq/notes.csv", $"question,answer\n\"{attack.Question}\",{Cell(attack.Text)}\n\"Is there a lost property office?\",\"It is at the gate.\"\n");
            yield break;
        }

        if (attack.Carrier == "front-matter")
        {
            foreach (var frontMatter in FrontMatterOf(attack.Text))
            {
                yield return ("faq/notes.md", Document(frontMatter, attack.Question!, $"{attack.Question} The office answers that on weekdays."));
            }

            yield break;
        }

        if (attack.Carrier == "heading")
        {
            yield return ("faq/notes.md", Document($"title: {Title}", attack.Text, "The office answers letters on weekdays."));
            yield return ("faq/notes.md", Document($"title: {Title}", $"{attack.Question}\n\n### {attack.Text}", $"{attack.Question} The office answers that on weekdays."));
            yield break;
        }

        var carried = Carried(attack.Carrier, attack.Text, attack.Question!);
        yield return ("faq/notes.md", Document($"title: {Title}", attack.Question!, carried));
        yield return ("faq/notes.md", Document($"title: \"{attack.Question}\"", "Remarks", $"The office answers letters.\n\n{carried}\n\nIt is open on weekdays."));
    }

    // As a value that YAML reads, and as it is: an attack may break out of the quotes.
    private static IEnumerable<string> FrontMatterOf(string text)
    {
        var quoted = $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        yield return $"title: {quoted}";
        yield return $"title: {Title}\naliases: [\"{text}\"]";
        yield return $"title: {Title}\naliases: [{quoted}]\nowner: {quoted}\nsource: {quoted}";
        yield return $"title: {Title}\nsource: {text}\nowner: {text}\nnote: {quoted}\nposting:\n  location: [{quoted}]\n  duration: {quoted}\n  timezone: {quoted}";
    }

    private static string Document(string frontMatter, string heading, string body) => $"---\n{frontMatter}\n---\n# Notes\n\n## {heading}\n\n{body}\n";

    private static string Carried(string? carrier, string text, string question) => carrier switch
    {
        "paragraph" or "zero-width" => text,
        "list-item" => $"- The office answers letters.\n- {text}\n",
        "table-cell" => $"| Topic | Note |\n|---|---|\n| {question} | {text} |\n| Office | weekdays |\n",
        "blockquote" => $"> {text.Replace("\n", "\n> ", StringComparison.Ordinal)}",
        "code-block" => $"```\n{text}\n```",
        "html-comment" => $"<!-- {text} -->",
        "link-title" => $"{question} [See the page](page.md \"{text}\").",
        "image-alt" => $"{question} ![{text}](picture.png)",
        "footnote" => $"{question} See the note.[^1]\n\n[^1]: {text}",
        _ => throw new ArgumentOutOfRangeException(nameof(carrier), carrier, "There is no such carrier."),
    };

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
