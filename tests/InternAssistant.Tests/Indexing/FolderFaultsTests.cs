using System.Collections.ObjectModel;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Tests.Indexing;

public sealed class FolderFaultsTests
{
    private static readonly IReadOnlyDictionary<string, string> NothingRenamed = ReadOnlyDictionary<string, string>.Empty;

    [Fact]
    public void A_contradiction_in_other_words_and_another_order_is_no_new_one()
    {
        var before = Of(Between(Stated("a.md", "12 weeks", "lasts 12 weeks"), Stated("b.md", "16 weeks", "lasts 16 weeks")));
        var after = Of(Between(Stated("b.md", "16 weeks", "| 16 weeks |"), Stated("a.md", "12 weeks", "twelve weeks")));

        Assert.Empty(after.ConflictsNotIn(before, NothingRenamed));
    }

    [Fact]
    public void A_contradiction_with_another_value_is_new()
    {
        var before = Of(Between(Stated("a.md", "12 weeks", "lasts 12 weeks"), Stated("b.md", "16 weeks", "lasts 16 weeks")));
        var after = Of(Between(Stated("a.md", "12 weeks", "lasts 12 weeks"), Stated("b.md", "18 weeks", "lasts 18 weeks")));

        Assert.Single(after.ConflictsNotIn(before, NothingRenamed));
    }

    [Fact]
    public void Old_faults_of_a_renamed_file_are_no_new_ones()
    {
        var before = Of(Between(Stated("a.md", "12 weeks", "lasts 12 weeks"), Stated("b.md", "16 weeks", "lasts 16 weeks"))) with { Findings = [Missing("b.md")] };
        var after = Of(Between(Stated("a.md", "12 weeks", "lasts 12 weeks"), Stated("c.md", "16 weeks", "lasts 16 weeks"))) with { Findings = [Missing("c.md")] };
        var renamed = new Dictionary<string, string> { ["c.md"] = "b.md" };

        Assert.Empty(after.ConflictsNotIn(before, renamed));
        Assert.Empty(after.FindingsNotIn(before, renamed));
        Assert.Single(after.ConflictsNotIn(before, NothingRenamed));
        Assert.Single(after.FindingsNotIn(before, NothingRenamed));
    }

    private static FolderFaults Of(Conflict conflict) => new("", "", [], [conflict]);

    private static Conflict Between(Fact first, Fact second) => new("the internship", "duration", first, second);

    private static Fact Stated(string document, string value, string quote) => new(FactKind.Duration, "the internship", "duration", value, document, default, quote, 1);

    private static Finding Missing(string file) => new(file, 1, Severity.Warning, "missing-owner", "The document has no owner.");
}
