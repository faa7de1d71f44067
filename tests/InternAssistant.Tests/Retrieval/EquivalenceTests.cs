using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval;

/// <summary>Ways of writing the same thing find each other, whichever the document has and whichever is asked for.</summary>
public sealed class EquivalenceTests
{
    private static readonly string[][] Groups =
    [
        ["6,710", "6710", "6'710", "6’710", "6 710", "6 710", "6,710.00"],
        ["1,234,567", "1234567", "12,34,567", "1 234 567"],
        ["12,5", "12.5"],
        ["6‑710", "6-710"],
        ["ns-3", "ns 3", "ns3"],
        ["co-design", "co design", "codesign", "co‑design", "co–design"],
        ["pre-doctoral", "predoctoral", "Pre-Doctoral"],
        ["COVID-19", "covid19", "Covid 19"],
        ["GPT-4", "GPT4", "gpt 4"],
        ["5-G", "5G"],
        ["real-time", "real time", "realtime"],
        ["end-to-end", "end to end"],
        ["on-site", "onsite"],
        ["part-time", "parttime"],
        ["wi-fi", "wifi", "wi fi"],
        ["Ph.D.", "PhD"],
        ["12 weeks", "twelve weeks", "12-week", "12weeks"],
        ["10%", "10 %", "10 percent"],
        ["2026-03-01", "2026/03/01"],
        ["3.11", "version 3.11", "v3.11"],
        ["Python 3.11", "python3.11"],
        ["+351 22 555 0199", "+351-22-555-0199", "(+351) 22 555 0199", "+351225550199", "00351 22 555 0199", "22 555 0199", "22-555-0199", "022 555 0199"],
        ["+44 (0)20 7946 0018", "+44 20 7946 0018", "020 7946 0018", "+442079460018"],
        ["+351225550199", "351225550199"],
        ["6710 USD", "USD 6,710", "6,710 dollars", "$6,710", "$6,710.00", "US$ 6710", "USD6,710"],
        ["6 710 €", "€6,710", "EUR 6710", "6710 euros"],
        ["Zürich", "Zurich", "Zu\u0308rich", "ZÜRICH"],
        ["résumé", "resume"],
        ["Łódź", "lodz"],
        ["Weißstraße", "weissstrasse"],
        ["CO₂", "CO2"],
        ["½", "1/2"],
        ["ﬁlament", "filament"],
    ];

    /// <summary>What finds the other way of writing in one direction.</summary>
    private static readonly (string Written, string Asked)[] OneWay =
    [
        ("$6,710", "6710"), ("$6,710", "6,710"), ("6710", "$6,710"), ("6,710", "$6,710.00"), ("1 234", "1,234"), ("1,234", "1 234"),
        ("python3.11", "3.11"), ("Python 3.11", "v3.11"), ("the US", "US"), ("the U.S.", "US"), ("the United States", "the US"), ("the US", "usa"),
    ];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var (written, asked) in Groups.SelectMany(group => group.SelectMany(written => group.Select(asked => (written, asked)))).Concat(OneWay))
        {
            pairs.Add(written, asked);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task What_is_written_one_way_is_found_when_it_is_asked_for_in_another(string written, string asked)
    {
        var assistant = With(written);

        var query = (await assistant.ReadAsync(asked)).ToQuery();
        var hits = await assistant.Snapshot.Searcher.SearchAsync(query, CancellationToken.None);
        var answer = await assistant.AnswerAsync($"Which gadget has the label {asked}?");

        Assert.Equal("gadgets.md", hits[0].Passage.Document.Id);
        Assert.Contains(answer.Citations, citation => citation.Quote.Contains(written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6,700", "6.7k")]
    [InlineData("6,710", "6.710")]
    [InlineData("3.11", "311")]
    [InlineData("6710", "671")]
    [InlineData("ask us", "US")]
    [InlineData("12,5", "12")]
    [InlineData("12", "12,5")]
    [InlineData("v3.11", "v3.1")]
    [InlineData("v3.1", "3.11")]
    [InlineData("+351 22 555 0199", "+351 22 555 0198")]
    [InlineData("+351 22 555 0199", "22 555 0198")]
    [InlineData("+351 22 555 0199", "+44 22 555 0199")]
    [InlineData("+351225550199", "+351 22 555 0198")]
    [InlineData("$6,710", "$6,711")]
    [InlineData("½", "¼")]
    [InlineData("CO₂", "CO3")]
    public async Task What_only_looks_alike_is_not_answered(string written, string asked) =>
        Assert.IsNotType<Answer.Grounded>(await With(written).AskAsync($"Which gadget has the label {asked}?"));

    [Theory]
    [InlineData("real-time", "realtime")]
    [InlineData("real time", "realtime")]
    [InlineData("co–design", "codesign")]
    [InlineData("pre-doctoral", "predoctoral")]
    public async Task Another_way_of_writing_is_not_corrected(string written, string asked) =>
        Assert.Equal($"the {asked} label", (await With(written).ReadAsync($"the {asked} label")).InterpretedAs);

    [Fact]
    public async Task A_telephone_number_is_not_answered_from_beside_another_one()
    {
        var assistant = new KnowledgeBuilder().With("desk.md", "# Help desk\n\n## Telephone\n\nThe help desk answers at +351 22 555 0199. It opens at nine.\n").Build();

        Assert.IsType<Answer.Grounded>(await assistant.AskAsync("What is 22 555 0199?"));
        Assert.IsNotType<Answer.Grounded>(await assistant.AskAsync("What is 22 555 0198?"));
        Assert.IsNotType<Answer.Grounded>(await assistant.AskAsync("Is +351225550198 the help desk?"));
    }

    private static Assistant With(string written) => new KnowledgeBuilder()
        .With("gadgets.md", $"# Gadgets\n\n## Alpha\n\nThe alpha gadget has the label {written} on its side.\n")
        .With("lunch.md", "# Lunch\n\nLunch is served at noon. The kitchen closes in the afternoon.\n")
        .With("widgets.md", "# Widgets\n\n## Beta\n\nThe beta gadget has the label 9,999 on its side.\n\n## Gamma\n\nThe gamma gadget has the label blue-green on its side.\n\n## Delta\n\nThe delta gadget has no paint.\n")
        .Build();
}
