using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Tests.Knowledge.Facts;

public sealed class FactReaderTests
{
    private const string Posting = """
        ---
        title: Research intern, tidal acoustics (Port Ellery)
        published: 2026-10-05
        posting:
          location: [Port Ellery, UK]
          starts: 2027-06-07
          duration: 12 weeks
          applications: { kind: dated, from: 2026-10-05, until: 2027-01-31 }
          pay: [{ min: 1900, max: 2100, currency: GBP, per: month }]
        ---
        # Research intern, tidal acoustics (Port Ellery)

        """;

    [Theory]
    [InlineData("published", "2026-10-05", 3)]
    [InlineData("place", "port ellery", 5)]
    [InlineData("starts", "2027-06-07", 6)]
    [InlineData("duration", "12 week", 7)]
    [InlineData("applications open", "2026-10-05", 8)]
    [InlineData("deadline", "2027-01-31", 8)]
    [InlineData("pay", "1900..2100 GBP/month", 9)]
    public void Front_matter_states_facts_with_their_lines(string attribute, string value, int line)
    {
        var fact = Assert.Single(FactReader.Read(Read.Markdown(Posting, "postings/a.md")), f => f.Attribute == attribute);

        Assert.Equal((value, line), (fact.Value, fact.Line));
    }

    [Theory]
    [InlineData("The internship lasts twelve weeks.", FactKind.Duration, "duration", "12 week")]
    [InlineData("Interns work 38 hours a week.", FactKind.Duration, "working time", "38 hour/week")]
    [InlineData("The base pay is $6,710 to $13,270 per month (USD).", FactKind.Money, "pay", "6710..13270 USD/month")]
    [InlineData("More than 130 researchers work at the lab.", FactKind.Count, "staff", ">= 130")]
    [InlineData("Applications close on 29 January 2027.", FactKind.Date, "deadline", "2027-01-29")]
    [InlineData("Panther Taxis: telephone +44 (0) 1223 715 715.", FactKind.Contact, "phone", "441223715715")]
    [InlineData("Write to Summer@hollinfell.example.", FactKind.Contact, "email", "summer@hollinfell.example")]
    [InlineData("The SHARC internship is in Redmond, WA.", FactKind.Place, "place", "redmond")]
    public void Sentences_state_facts_in_a_normal_form(string sentence, FactKind kind, string attribute, string value)
    {
        var document = Read.Markdown($"# Page\n\n{sentence}\n");

        var fact = Assert.Single(FactReader.Read(document), f => f.Kind == kind);

        Assert.Equal((attribute, value, sentence, 3), (fact.Attribute, fact.Value, fact.Quote, fact.Line));
        Assert.Equal(fact.Quote, fact.Span.In(document.Text));
    }

    [Fact]
    public void A_changed_value_is_a_change_and_the_rest_is_not()
    {
        var before = FactReader.Read(Read.Markdown(Posting, "postings/a.md"));
        var after = FactReader.Read(Read.Markdown(Posting.Replace("12 weeks", "10 weeks", StringComparison.Ordinal), "postings/a.md"));

        var change = Assert.Single(FactDiff.Between(before, after));

        Assert.Equal("postings/a.md: duration changed from 12 weeks to 10 weeks", change.ToString());
        Assert.Empty(FactDiff.Between(before, before));
    }

    [Fact]
    public void A_fact_that_is_gone_and_a_new_one_are_changes()
    {
        var before = FactReader.Read(Read.Markdown("# Page\n\nThe internship lasts 12 weeks.\n"));
        var after = FactReader.Read(Read.Markdown("# Page\n\nInterns work 38 hours a week.\n"));

        var changes = FactDiff.Between(before, after);

        Assert.Equal(2, changes.Count);
        Assert.Contains(changes, c => c is { Attribute: "duration", After: null });
        Assert.Contains(changes, c => c is { Attribute: "working time", Before: null });
    }

    [Fact]
    public void A_large_folder_has_a_bounded_list_of_conflicts_in_one_order()
    {
        var documents = Enumerable.Range(0, 500)
            .Select(i => Read.Markdown($"# Page {i}\n\nAn internship lasts {(i % 40) + 1} weeks.\n\n" + string.Concat(Enumerable.Repeat("Interns of the house learn how to work with people from many fields. ", 30)), $"lab/{i:00000}.md"))
            .ToList();

        var conflicts = ConflictFinder.Find(documents);

        Assert.Equal(ConflictFinder.MaxConflicts, conflicts.Count);
        Assert.Equal(conflicts, ConflictFinder.Find([.. documents.AsEnumerable().Reverse()]));
    }
}
