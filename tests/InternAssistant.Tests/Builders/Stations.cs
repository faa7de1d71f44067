namespace InternAssistant.Tests.Builders;

/// <summary>A folder of postings at four stations, whose values all differ.</summary>
internal static class Stations
{
    public static KnowledgeBuilder Folder() => new KnowledgeBuilder()
        .With("postings/tromso.md", Posting("Research intern, northern lights (Tromsø)", "[Tromsø, Norway]", "Europe/Oslo", "2026-09-01", "5 months", "{ kind: dated, from: 2026-01-05, until: 2026-04-06 }", "1900", "EUR",
            "The stay begins on 1 September 2026 and lasts 5 months. Applications are open until 6 April 2026.", "The grant is EUR 1,900 a month."))
        .With("postings/faro.md", Posting("Research intern, salt marshes (Faro)", "[Faro, Portugal]", "Europe/Lisbon", "2026-06", "12 weeks", "{ kind: dated, from: 2025-11-03, until: 2026-02-28 }", "1150", "EUR",
            "The stay starts in June 2026 and lasts 12 weeks. Applications close on 28 February 2026.", "The grant is EUR 1,150 a month."))
        .With("postings/honolulu.md", Posting("Research intern, coral reefs (Honolulu)", "[Honolulu, HI]", "Pacific/Honolulu", "2026-07-06", "8 weeks", "{ kind: dated, until: 2026-03-31 }", "1400", "EUR",
            "The stay starts on 6 July 2026 and lasts 8 weeks.", "The grant is EUR 1,400 a month."))
        .With("postings/gdansk.md", Posting("Research intern, amber chemistry (Gdańsk)", "[Gdańsk, Poland]", "Europe/Warsaw", "2026-10", "6 months", "{ kind: rolling }", "1250", "EUR",
            "The stay starts in October 2026 and lasts 6 months. Applications are read on a rolling basis.", "The grant is EUR 1,250 a month."))
        .With("faq/questions.md", "# Questions\n\n## Is the northern lights posting still open?\n\nYes, we are still accepting applications for the northern lights posting in Tromsø.\n\n## Do interns have a desk?\n\nEvery intern has a desk by the window.\n")
        .With("travel/insurance.md", "# Insurance\n\nAccident insurance covers all interns from the first day.\n");

    public static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture);

    private static string Posting(string title, string location, string zone, string starts, string duration, string applications, string pay, string currency, string dates, string money) => $$"""
        ---
        title: {{title}}
        owner: stations
        published: 2025-10-20
        review-by: 2026-12-31
        posting:
          location: {{location}}
          timezone: {{zone}}
          starts: {{starts}}
          duration: {{duration}}
          applications: {{applications}}
          pay: [{ min: {{pay}}, max: {{pay}}, currency: {{currency}}, per: month }]
        ---
        # {{title}}

        ## Dates

        {{dates}}

        ## Money

        {{money}}

        ## Requirements

        You bring a year of courses in {{title.Split(", ")[1].Split(" (")[0]}}.

        ## What the team works on

        The team measures {{title.Split(", ")[1].Split(" (")[0]}} and writes about it.
        """;
}
