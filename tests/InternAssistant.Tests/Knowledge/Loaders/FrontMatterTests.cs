using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class FrontMatterTests
{
    private const string Posting = """
        ---
        title: "Research intern: sensors"
        owner: recruiting
        published: 2025-12-03
        review-by: next year
        colour: blue
        posting:
          location: [Redmond, WA]  # the main campus
          timezone: America/Los_Angeles
          starts: 2026-03
          duration: 12 weeks
          applications: { kind: seasonal, months: [9, 4] }
          pay:
            - { min: 6710, max: 13270, currency: USD, per: month, where: [Redmond] }
            - min: 8760
              max: 14360
              currency: USD
              per: month
        aliases: [SHARC, co-design]
        ---
        # Sensors

        Text.
        """;

    [Fact]
    public void Typed_facts_are_read_and_wrong_ones_passed_over()
    {
        var front = Read.Markdown(Posting).FrontMatter;

        Assert.Equal("Research intern: sensors", front.Title);
        Assert.Equal(new DateOnly(2025, 12, 3), front.Published);
        Assert.Null(front.ReviewBy);
        Assert.Equal(["SHARC", "co-design"], front.Aliases);
        Assert.Equal(["Redmond", "WA"], front.Posting!.Location);
        Assert.Equal("2026-03", front.Posting.Starts);
        Assert.Equal([9, 4], front.Posting.Applications!.Months!);
        Assert.Equal([6710m, 8760m], front.Posting.Pay.Select(p => p.Min));
    }

    [Fact]
    public void Each_line_with_a_fact_is_a_statement_that_is_quoted_as_it_stands()
    {
        var document = Read.Markdown(Posting);
        var section = document.Sections[0];

        Assert.Equal(["Research intern: sensors"], section.HeadingPath);
        Assert.All(section.Statements, s => Assert.Equal(StatementKind.FrontMatterLine, s.Kind));
        Assert.Equal(
            [
                "Location: Redmond, WA", "Starts: 2026-03", "Duration: 12 weeks", "Applications: seasonal, months 9 to 4 (September to April)",
                "Pay: USD 6,710 to 13,270 per month (Redmond)", "Pay: USD 8,760 to 14,360 per month",
            ],
            section.Texts());
        Assert.Equal("location: [Redmond, WA]", document.Quote(section.Statements[0]));
        Assert.Equal("- { min: 6710, max: 13270, currency: USD, per: month, where: [Redmond] }", document.Quote(section.Statements[4]));
        Assert.StartsWith("- min: 8760", document.Quote(section.Statements[5]), StringComparison.Ordinal);
        Assert.EndsWith("per: month", document.Quote(section.Statements[5]), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_on_one_line_are_one_statement()
    {
        var document = Read.Markdown("---\nposting: { location: Basel, starts: 2027-02-01, duration: 6 months }\n---\nText.\n");

        Assert.Equal("Location: Basel; Starts: 2027-02-01; Duration: 6 months", document.Texts()[0]);
        Assert.Equal("posting: { location: Basel, starts: 2027-02-01, duration: 6 months }", document.Quote(document.Sections[0].Statements[0]));
    }

    [Fact]
    public void Plain_text_may_have_front_matter_too()
    {
        var document = Read.Plain("---\ntitle: Rooms\npublished: 2026-01-02\n---\nA room costs €400 a month.\n");

        Assert.Equal("Rooms", document.Title);
        Assert.Equal(new DateOnly(2026, 1, 2), document.FrontMatter.Published);
        Assert.Equal(["A room costs €400 a month."], document.Texts());
    }

    [Fact]
    public void A_sidecar_speaks_for_a_file_without_front_matter()
    {
        var result = new PlainTextLoader().Load(new SourceFile("faq/a.txt", "It is open."u8.ToArray(), "title: Hours\nowner: desk\n"u8.ToArray()));

        var document = Assert.IsType<LoadResult.Loaded>(result).Document;
        Assert.Equal(("Hours", "desk", "faq"), (document.Title, document.FrontMatter.Owner, document.Category));
    }

    [Fact]
    public void Yaml_that_cannot_be_read_names_the_line_and_what_to_do()
    {
        var failed = Assert.IsType<LoadResult.Failed>(Read.Load(new MarkdownLoader(), "---\ntitle: A\nsource: [https://x\n---\nText.\n", "lab/a.md"));

        Assert.Contains("lab/a.md", failed.Reason, StringComparison.Ordinal);
        Assert.Contains("line ", failed.Reason, StringComparison.Ordinal);
        Assert.Contains("re-index", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_may_say_that_it_is_none()
    {
        Assert.IsType<LoadResult.Excluded>(Read.Load(new MarkdownLoader(), "---\nindex: false\n---\n# How to write here\n", "README.md"));
    }

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter()
    {
        Assert.Equal(["The lab is open.", "It closes at six."], Read.Markdown("---\n\nThe lab is open.\n\n---\n\nIt closes at six.\n").Texts());
        Assert.Equal(["The lab is open."], Read.Markdown("---\nThe lab is open.\n").Texts());
    }

    [Theory]
    [InlineData("title: x\naliases: [a, b\nowner: facilities\n")]
    [InlineData("a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\naliases: *c\n")]
    [InlineData("aliases: &a [*a]\n")]
    [InlineData("? {a: b}\n: c\ntitle: !!binary aGk=\n")]
    public void Hostile_yaml_is_read_in_bounded_time(string yaml)
    {
        Assert.NotNull(Read.Load(new MarkdownLoader(), $"---\n{yaml}---\nText.\n", "a.md"));
    }

    [Fact]
    public void Yaml_that_is_nested_beyond_reason_is_a_failure()
    {
        Assert.IsType<LoadResult.Failed>(Read.Load(new MarkdownLoader(), $"---\na: {new string('[', 50_000)}\n---\nText.\n", "a.md"));
    }
}
