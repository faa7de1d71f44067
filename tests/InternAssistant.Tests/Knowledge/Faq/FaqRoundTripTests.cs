using InternAssistant.Indexing;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Tests.Knowledge.Faq;

/// <summary>Out of the folder into a table and back: nothing is lost on the way, whatever people write.</summary>
public sealed class FaqRoundTripTests
{
    public static TheoryData<string, int> Series
    {
        get
        {
            var series = new TheoryData<string, int>();

            for (var seed = 1; seed <= 8; seed++)
            {
                series.Add(".xlsx", seed);
                series.Add(".csv", seed);
            }

            return series;
        }
    }

    [Theory]
    [MemberData(nameof(Series))]
    public async Task Whatever_is_imported_is_exported_again_to_the_character(string ending, int seed)
    {
        using var folder = Folders.WithOneDocument();
        var entries = RandomEntries.Make(seed, count: 40);
        var table = folder.Write("table" + ending, FaqTable.Write(ending, entries));

        var imported = await folder.ImportAsync(table);
        var again = FaqFolder.Read(folder.Knowledge).Entries.Where(entry => entry.DocumentId == CuratedFile.DefaultId).ToList();

        Assert.Equal(FaqImportStatus.Imported, imported.Status);
        Assert.Equal(entries.Select(entry => entry with { DocumentId = CuratedFile.DefaultId }), again);
    }

    [Theory]
    [MemberData(nameof(Series))]
    public async Task An_export_that_nobody_edited_changes_no_file_and_promotes_nothing(string ending, int seed)
    {
        using var folder = Folders.WithOneDocument();
        await folder.ImportAsync(folder.Write("first.csv", FaqTable.Write(".csv", RandomEntries.Make(seed, count: 25))));
        var before = folder.Contents();
        var served = folder.Served();
        FaqExport.Write(folder.Knowledge, folder["export" + ending], CancellationToken.None);

        var imported = await folder.ImportAsync(folder["export" + ending]);

        Assert.Empty(imported.Findings);
        Assert.Equal(FaqImportStatus.Unchanged, imported.Status);
        Assert.Equal(before, folder.Contents());
        Assert.Equal(served, folder.Served());
    }

    [Fact]
    public void The_same_entries_give_the_same_bytes_and_both_formats_say_the_same()
    {
        var entries = RandomEntries.Make(seed: 99, count: 60);

        Assert.Equal(FaqTable.Write("a.xlsx", entries), FaqTable.Write("b.xlsx", entries));
        Assert.Equal(Rows("a.csv", entries), Rows("a.xlsx", entries));
    }

    [Fact]
    public void The_shipped_folder_comes_back_unchanged()
    {
        var entries = FaqFolder.Read(Documentation.Repository.PathOf("knowledge")).Entries;

        Assert.True(entries.Count >= 50);
        Assert.Equal(Rows("a.csv", entries), Rows("a.xlsx", entries));
    }

    [Fact]
    public void A_workbook_says_what_its_csv_says_about_a_new_line_in_an_answer()
    {
        var entry = new FaqEntry("", "Which days?", "- Monday\n- =Tuesday");

        Assert.Equal("- Monday\n- =Tuesday", Assert.Single(Rows("a.xlsx", [entry])).Answer);
        Assert.Equal("- Monday\n- =Tuesday", Assert.Single(Rows("a.csv", [entry])).Answer);
    }

    private static IReadOnlyList<FaqRow> Rows(string name, IReadOnlyList<FaqEntry> entries)
    {
        var findings = new FaqFindings(name);
        var rows = FaqTable.Read(name, FaqTable.Write(name, entries), findings, out var problem);

        Assert.Equal("", problem);
        Assert.Empty(findings.InOrder);

        return rows!;
    }
}
