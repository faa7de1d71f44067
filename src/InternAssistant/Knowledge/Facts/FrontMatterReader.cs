using System.Globalization;

namespace InternAssistant.Knowledge.Facts;

/// <summary>Facts of the front matter that stand in no statement: the day of publication, and all of them where a sidecar states them.</summary>
internal static class FrontMatterReader
{
    /// <summary>Adds those facts.</summary>
    public static void Read(KnowledgeDocument document, DocumentScope scope, List<StatedFact> facts)
    {
        var lines = new List<(string Key, string Reading)>();

        if (document.FrontMatter.Published is { } published)
        {
            lines.Add(("published", "Published: " + published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        if (document.FrontMatter.Posting is { } posting && !document.Sections.Any(s => s.Statements.Any(t => t.Kind == StatementKind.FrontMatterLine)))
        {
            lines.AddRange(Lines(posting));
        }

        lines.AddRange(OtherLines(document.Text));

        foreach (var (key, reading) in lines)
        {
            var span = LineOf(document.Text, key);
            var statement = new Statement(StatementKind.FrontMatterLine, span, reading, 0);
            var read = new List<StatedFact>();
            StatementReader.Read(document, scope, new Section([], null, [statement]), statement, read);
            facts.AddRange(read.Select(f => span.Length > 0 ? f : f with { Fact = f.Fact with { Quote = reading, Line = 0 } }));
        }
    }

    private static IEnumerable<(string, string)> Lines(PostingFacts posting)
    {
        if (posting.Location.Count > 0)
        {
            yield return ("location", "Location: " + string.Join(", ", posting.Location));
        }

        if (posting.Starts is { Length: > 0 } starts)
        {
            yield return ("starts", "Starts: " + starts);
        }

        if (posting.Duration is { Length: > 0 } duration)
        {
            yield return ("duration", "Duration: " + duration);
        }

        if (posting.Applications is { Kind: "dated" } window)
        {
            foreach (var (word, date) in new[] { ("from", window.From), ("until", window.Until) })
            {
                if (date is { } day)
                {
                    yield return ("applications", string.Create(CultureInfo.InvariantCulture, $"Applications: {word} {day:yyyy-MM-dd}"));
                }
            }
        }

        foreach (var pay in posting.Pay)
        {
            var amount = pay.Min == pay.Max ? string.Create(CultureInfo.InvariantCulture, $"{pay.Min:0.##}") : string.Create(CultureInfo.InvariantCulture, $"{pay.Min:0.##} to {pay.Max:0.##}");

            yield return ("pay", $"Pay: {pay.Currency} {amount}{(pay.Per.Length > 0 ? " per " + pay.Per : "")}{(pay.Where.Count > 0 ? $" ({string.Join(", ", pay.Where)})" : "")}");
        }
    }

    // Keys that only people read: whom to write to, and how many are taken.
    private static IEnumerable<(string, string)> OtherLines(string text)
    {
        if (FrontMatterBlock.Find(text) is not { } block)
        {
            yield break;
        }

        foreach (var line in block.Yaml.In(text).Split('\n').Take(200))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var key = colon > 0 ? line[..colon].Trim() : "";

            if (key is "contact" or "email" or "phone" or "places" && line.Length < 200)
            {
                yield return (key, $"{char.ToUpperInvariant(key[0])}{key[1..]}: {line[(colon + 1)..].Trim()}");
            }
        }
    }

    private static TextSpan LineOf(string text, string key)
    {
        if (FrontMatterBlock.Find(text) is not { } block)
        {
            return new TextSpan(0, 0);
        }

        for (var start = block.Yaml.Start; start < block.Yaml.End;)
        {
            var end = text.IndexOf('\n', start, block.Yaml.End - start);
            end = end < 0 ? block.Yaml.End : end;

            if (text.AsSpan(start, end - start).TrimStart().StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            {
                return TextRepair.Trim(text, new TextSpan(start, end));
            }

            start = end + 1;
        }

        return new TextSpan(0, 0);
    }
}
