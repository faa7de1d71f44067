using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval;

/// <summary>Ways of writing the same thing find each other, whichever the document has and whichever is asked for.</summary>
public sealed class EquivalenceTests
{
    private static readonly string[][] Groups =
    [
        ["6,710", "6710"],
        ["1,234,567", "1234567"],
        ["6‑710", "6-710"],
        ["ns-3", "ns 3"],
        ["co-design", "co design"],
        ["real-time", "real time"],
        ["end-to-end", "end to end"],
        ["on-site", "onsite"],
        ["part-time", "parttime"],
        ["wi-fi", "wifi", "wi fi"],
        ["Ph.D.", "PhD"],
        ["12 weeks", "twelve weeks", "12-week"],
        ["10%", "10 %", "10 percent"],
        ["2026-03-01", "2026/03/01"],
        ["3.11", "version 3.11"],
        ["+351 22 555 0199", "+351-22-555-0199", "(+351) 22 555 0199"],
        ["+351225550199", "351225550199"],
        ["6710 USD", "USD 6,710", "6,710 dollars"],
    ];

    /// <summary>What finds the other way of writing in one direction.</summary>
    private static readonly (string Written, string Asked)[] OneWay =
    [
        ("$6,710", "6710"), ("$6,710", "6,710 dollars"), ("6710", "$6,710"), ("6710 USD", "$6,710"), ("USD 6,710", "$6,710"),
        ("+351 22 555 0199", "22 555 0199"), ("Zurich", "Zürich"), ("resume", "résumé"),
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
    public async Task What_only_looks_alike_is_not_answered(string written, string asked) =>
        Assert.IsNotType<Answer.Grounded>(await With(written).AskAsync($"Which gadget has the label {asked}?"));

    private static Assistant With(string written) => new KnowledgeBuilder()
        .With("gadgets.md", $"# Gadgets\n\n## Alpha\n\nThe alpha gadget has the label {written} on its side.\n")
        .With("lunch.md", "# Lunch\n\nLunch is served at noon. The kitchen closes in the afternoon.\n")
        .With("widgets.md", "# Widgets\n\n## Beta\n\nThe beta gadget has the label 9,999 on its side.\n\n## Gamma\n\nThe gamma gadget has the label blue-green on its side.\n\n## Delta\n\nThe delta gadget has no paint.\n")
        .Build();
}
