namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>Headings, lists, tables and sections that lose their order.</summary>
internal static class StructureEdits
{
    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBody("all heading marks removed", (body, _) => Lines(body, line => Writing.IsHeading(line) ? line.TrimStart('#').TrimStart() : line)),
        Edit.OfBody("every second heading two levels deeper", SinkHeadings),
        Edit.OfBody("every line made a heading", (body, _) => Lines(body, line => Writing.IsProse(line) ? "## " + line : line)),
        Edit.OfBody("a heading deleted", DeleteHeading),
        Edit.OfBody("a heading emptied", EmptyHeading),
        Edit.OfBody("headings of two sections swapped", SwapHeadings),
        Edit.OfBody("a section deleted", DeleteSection),
        Edit.OfBody("a section left without its text", EmptySection),
        Edit.OfBody("texts of two sections swapped", SwapTexts),
        Edit.OfBody("question left without its answer", EmptyAnswer),
        Edit.OfBody("answers of two questions swapped", SwapAnswers),
        Edit.OfBody("text pasted twice", (body, _) => body.TrimEnd('\n') + "\n\n" + body.TrimStart('\n')),
        Edit.OfBody("a table column deleted", DeleteColumn),
        Edit.OfBody("table cells shifted by one", ShiftCells),
        Edit.OfBody("a table column moved down by one row", ShiftColumn),
        Edit.OfBody("table bars deleted", (body, _) => Lines(body, line => Writing.IsRow(line) ? line.Replace("|", " ", StringComparison.Ordinal) : line)),
        Edit.OfBody("list flattened into a paragraph", FlattenList),
        Edit.OfBody("last half of a list lost", HalveList),
        Edit.OfBody("half of the text commented out", CommentOut),
        Edit.OfBody("a comment never closed", (body, _) => Half(body) is var half ? body[..half] + "<!-- check this with recruiting\n" + body[half..] : null),
        Edit.OfBody("a code fence never closed", (body, _) => Half(body) is var half ? body[..half] + "```\n" + body[half..] : null),
        Edit.OfBody("all of it indented into a code block", (body, _) => Lines(body, line => line.Length == 0 ? line : "    " + line)),
    ];

    private static string Lines(string body, Func<string, string> change) => Writing.Join(Writing.Lines(body).Select(change));

    private static TextEdit? SinkHeadings(string body, Random random)
    {
        var heading = 0;

        return Lines(body, line => line.StartsWith("## ", StringComparison.Ordinal) && heading++ % 2 == 1 ? "##" + line : line);
    }

    private static TextEdit? DeleteHeading(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var headings = Writing.Where(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        if (headings.Count < 2)
        {
            return null;
        }

        var at = headings[random.Next(1, headings.Count)];
        var heading = lines[at];
        lines.RemoveRange(at, 2);

        return new TextEdit(Writing.Join(lines), heading[3..]);
    }

    private static TextEdit? EmptyHeading(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var headings = Writing.Where(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        if (headings.Count == 0)
        {
            return null;
        }

        var at = random.Pick(headings);
        var heading = lines[at];
        lines[at] = "##";

        return new TextEdit(Writing.Join(lines), heading[3..]);
    }

    private static TextEdit? SwapHeadings(string body, Random random) => WithTwoSections(body, random, (lines, first, second) =>
        (lines[first.Heading], lines[second.Heading]) = (lines[second.Heading], lines[first.Heading]));

    private static TextEdit? SwapTexts(string body, Random random) => WithTwoSections(body, random, (lines, first, second) =>
    {
        var early = lines[(first.Heading + 1)..first.End];
        var late = lines[(second.Heading + 1)..second.End];
        lines.RemoveRange(second.Heading + 1, late.Count);
        lines.InsertRange(second.Heading + 1, early);
        lines.RemoveRange(first.Heading + 1, early.Count);
        lines.InsertRange(first.Heading + 1, late);
    });

    private static TextEdit? WithTwoSections(string body, Random random, Action<List<string>, (int Heading, int End), (int Heading, int End)> swap)
    {
        var lines = Writing.Lines(body);
        var sections = Writing.Sections(lines).Where(section => lines[section.Heading].StartsWith("## ", StringComparison.Ordinal) && section.End - section.Heading > 2).ToList();
        if (sections.Count < 2)
        {
            return null;
        }

        var at = random.Next(sections.Count - 1);
        swap(lines, sections[at], sections[at + 1]);

        return Writing.Join(lines);
    }

    private static TextEdit? DeleteSection(string body, Random random) => WithSection(body, random, (lines, section) => lines.RemoveRange(section.Heading, section.End - section.Heading));

    private static TextEdit? EmptySection(string body, Random random) => WithSection(body, random, (lines, section) => lines.RemoveRange(section.Heading + 1, section.End - section.Heading - 2));

    private static TextEdit? WithSection(string body, Random random, Action<List<string>, (int Heading, int End)> change)
    {
        var lines = Writing.Lines(body);
        var sections = Writing.Sections(lines).Where(section => lines[section.Heading].StartsWith("## ", StringComparison.Ordinal) && section.End - section.Heading > 3).ToList();
        if (sections.Count < 2)
        {
            return null;
        }

        var section = random.Pick(sections);
        var heading = lines[section.Heading][3..];
        change(lines, section);

        return new TextEdit(Writing.Join(lines), heading);
    }

    private static TextEdit? EmptyAnswer(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var answers = Writing.Where(lines, line => line.StartsWith("A: ", StringComparison.Ordinal));
        if (answers.Count > 0)
        {
            var at = random.Pick(answers);
            lines[at] = "A:";

            return new TextEdit(Writing.Join(lines), lines[at - 1]);
        }

        var questions = Writing.Sections(lines).Where(section => lines[section.Heading].EndsWith('?') && section.End - section.Heading > 2).ToList();
        if (questions.Count == 0)
        {
            return null;
        }

        var question = random.Pick(questions);
        lines.RemoveRange(question.Heading + 1, question.End - question.Heading - 1);

        return new TextEdit(Writing.Join(lines), lines[question.Heading]);
    }

    private static TextEdit? SwapAnswers(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var answers = Writing.Where(lines, line => line.StartsWith("A: ", StringComparison.Ordinal));
        if (answers.Count < 2)
        {
            return body.Contains("?\n", StringComparison.Ordinal) && Writing.Sections(lines).Count(section => lines[section.Heading].EndsWith('?')) > 1 ? SwapTexts(body, random) : null;
        }

        var at = random.Next(answers.Count - 1);
        (lines[answers[at]], lines[answers[at + 1]]) = (lines[answers[at + 1]], lines[answers[at]]);

        return Writing.Join(lines);
    }

    private static TextEdit? DeleteColumn(string body, Random random) => WithTable(body, cells => cells.Count < 3 ? cells : [.. cells.Take(cells.Count - 1)]);

    private static TextEdit? ShiftCells(string body, Random random)
    {
        var row = 0;

        return WithTable(body, cells => row++ < 2 ? cells : ["", .. cells.Take(cells.Count - 1)]);
    }

    private static TextEdit? ShiftColumn(string body, Random random)
    {
        var row = 0;
        var above = "";

        return WithTable(body, cells =>
        {
            if (row++ < 2)
            {
                return cells;
            }

            List<string> shifted = [.. cells.Take(cells.Count - 1), above];
            above = cells[^1];

            return shifted;
        });
    }

    private static TextEdit? WithTable(string body, Func<List<string>, List<string>> change)
    {
        var lines = Writing.Lines(body);
        var rows = Writing.Where(lines, Writing.IsRow);
        if (rows.Count < 4)
        {
            return null;
        }

        foreach (var row in rows.Take(TableLength(rows)))
        {
            var cells = lines[row].Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
            lines[row] = $"| {string.Join(" | ", change(cells))} |";
        }

        return Writing.Join(lines);
    }

    private static int TableLength(List<int> rows)
    {
        var length = 1;
        while (length < rows.Count && rows[length] == rows[length - 1] + 1)
        {
            length++;
        }

        return length;
    }

    private static (int Start, int Length)? ListOf(List<string> lines)
    {
        var items = Writing.Where(lines, Writing.IsItem);
        var length = items.Count == 0 ? 0 : TableLength(items);

        return length < 3 ? null : (items[0], length);
    }

    private static TextEdit? FlattenList(string body, Random random)
    {
        var lines = Writing.Lines(body);
        if (ListOf(lines) is not var (start, length))
        {
            return null;
        }

        var flat = string.Join(' ', lines.Skip(start).Take(length).Select(line => line.TrimStart('-', '*', ' ', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9')));
        lines.RemoveRange(start, length);
        lines.Insert(start, flat);

        return Writing.Join(lines);
    }

    private static TextEdit? HalveList(string body, Random random)
    {
        var lines = Writing.Lines(body);
        if (ListOf(lines) is not var (start, length))
        {
            return null;
        }

        var gone = lines[start + length - 1];
        lines.RemoveRange(start + (length / 2), length - (length / 2));

        return new TextEdit(Writing.Join(lines), gone);
    }

    private static TextEdit? CommentOut(string body, Random random)
    {
        var half = Half(body);

        return body[..half] + "<!--\n" + body[half..].TrimEnd('\n') + "\n-->\n";
    }

    private static int Half(string body) => body.IndexOf('\n', body.Length / 2) + 1;
}
