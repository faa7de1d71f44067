using InternAssistant.Knowledge;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class PdfLoaderTests
{
    private static readonly string[] Left = ["Every intern works with two supervisors on", "one research question, and the results are", "shown to the whole lab at the end of the", "stay, where all groups meet in the hall on", "the ground floor for talks and for a long", "lunch that the canteen prepares for them."];
    private static readonly string[] Right = ["We pay a stipend each month and provide a", "room near the site for the whole of a stay", "that may be shared with another intern who", "works in the same building. Travel to and", "from the lab is refunded up to a limit of", "four hundred euros when the stay is over."];

    [PdfFact]
    public void Statements_know_their_pages_and_running_lines_say_nothing()
    {
        var file = new PdfFile();

        for (var page = 1; page <= 4; page++)
        {
            file.Page().Line(60, 800, "Handbook of the lab, 2026", 9).Lines(60, 700, $"Chapter {(char)('A' + page)}", $"Interns of group {(char)('A' + page)} meet weekly in the library.").Line(300, 30, $"Page {page} of 4", 9);
        }

        var document = Read.Pdf(file);

        Assert.Equal(4, document.PageStarts.Count);
        Assert.Equal([1, 2, 3, 4], document.Sections.SelectMany(s => s.Statements).Select(s => document.PageAt(s.Span.Start)!.Value));
        Assert.DoesNotContain("Handbook", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Page", document.Text, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_sentence_may_run_over_lines_and_pages_and_keeps_its_quote()
    {
        var document = Read.Pdf(new PdfFile()
            .Page().Line(60, 760, "Travel", 16).Lines(60, 720, "The lab refunds the journey of each intern up to four hundred euros when the accommo-", "dation was booked by the lab; the forms are handed out by the reception on the first", "day, and the money is paid together with the first stipend, which is paid at the end")
            .Page().Lines(60, 760, "of the month. Keep your tickets."));

        var sentence = document.Sections.SelectMany(s => s.Statements).First();
        Assert.Contains("the accommodation was booked", sentence.Text, StringComparison.Ordinal);
        Assert.Contains("accommo-\ndation", document.Quote(sentence), StringComparison.Ordinal);
        Assert.EndsWith("at the end of the month.", sentence.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.PageAt(document.Sections[0].Statements[1].Span.Start));
    }

    [PdfFact]
    public void Aligned_columns_are_rows_and_a_broken_cell_is_put_together()
    {
        var file = new PdfFile().Page().Line(60, 760, "Stipends", 16);
        string[][] rows = [["Level", "Stipend", "Housing"], ["PhD", "€2,100", "Included, see"], ["", "", "the next page"], ["Master", "€1,700", "None"]];

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                _ = rows[row][column].Length > 0 ? file.Line(60 + (150 * column), 730 - (15 * row), rows[row][column]) : file;
            }
        }

        var document = Read.Pdf(file);

        Assert.Equal(["PhD | €2,100 | Included, see the next page", "Master | €1,700 | None"], document.Quotes());
        Assert.Equal("Level: PhD | Stipend: €2,100 | Housing: Included, see the next page", document.Texts()[0]);
    }

    [PdfFact]
    public void Columns_of_running_text_are_read_one_after_the_other()
    {
        var document = Read.Pdf(new PdfFile().Page().Line(60, 760, "Welcome", 16).Lines(60, 730, Left).Lines(320, 730, Right));

        Assert.Equal(
            [string.Join(' ', Left), .. string.Join(' ', Right).Split(". ", 2) is [var first, var second] ? new[] { first + ".", second } : []],
            document.Texts());
    }

    [PdfFact]
    public void Questions_lists_and_labels_are_found()
    {
        var document = Read.Pdf(new PdfFile().Page().Line(60, 780, "Intern FAQ", 18).Line(60, 740, "What should I bring?", 14).Lines(60, 715, "Please bring these things:").Lines(75, 695, "• a passport", "• a pen").Line(60, 640, "Duration:").Line(200, 640, "12 weeks").Line(60, 625, "Location:").Line(200, 625, "Delft"));

        var section = document.Section("What should I bring?");
        Assert.True(section.IsQuestion);
        Assert.Equal(["a passport", "a pen"], section.Statements.Where(s => s.Kind == StatementKind.ListItem).Select(s => s.Text));
        Assert.Contains("Duration: 12 weeks", document.Texts());
    }
}
