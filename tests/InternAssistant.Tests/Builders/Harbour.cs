namespace InternAssistant.Tests.Builders;

/// <summary>A small institute with a page of each sort. Nothing about it is real.</summary>
internal static class Harbour
{
    public const string Applying = """
        ---
        title: Applying to the Harbour Institute
        source: https://harbour.example/apply
        owner: recruiting
        published: 2025-11-03
        ---
        # Applying

        ## How do I apply?

        Fill in the form on the careers portal. Attach a CV and a cover letter. One form is enough for both sites.

        ## When is the application deadline?

        Applications close on 15 February 2026.

        ## Do I need a reference letter?

        No reference letter is needed at first. We ask for two referees after the interview.

        ## What happens at the interview?

        Two researchers talk with you for 45 minutes. There is no coding test.

        """;

    public const string Porto = """
        ---
        title: Research intern, hull sensors
        owner: recruiting
        published: 2025-12-03
        posting:
          location: [Porto, Portugal]
          duration: 12 weeks
          pay: [{ min: 1900, max: 2300, currency: EUR, per: month }]
        ---
        # Research intern, hull sensors

        The hull sensors group builds instruments that listen to ships.

        ## Terms

        The internship takes 12 weeks and starts in June 2026. The stipend is €2,100 a month.

        ## Skills

        - Python or Rust
        - Signal processing
        - Curiosity about corrosion

        """;

    public const string Bergen = """
        ---
        title: Research intern, storm forecasts
        owner: recruiting
        published: 2025-12-10
        posting:
          location: [Bergen, Norway]
          duration: 16 weeks
          pay: [{ min: 27000, max: 31000, currency: NOK, per: month }]
        ---
        # Research intern, storm forecasts

        The storm forecasts group predicts waves from satellite pictures.

        ## Terms

        The internship takes 16 weeks and starts in September 2026. The stipend is NOK 28,500 a month.

        """;

    public const string Visiting = """
        ---
        title: Visiting the Porto site
        owner: facilities
        ---
        # Visiting the Porto site

        ## Parking

        Visitors can use the twelve bays behind the gatehouse. A permit must be displayed in the window.

        ## Canteen

        It serves lunch from 11:30 to 14:00 on weekdays.

        ## Opening hours

        | Day | Library | Workshop |
        | --- | --- | --- |
        | Monday to Friday | 8:00 to 20:00 | 9:00 to 17:00 |
        | Saturday | 10:00 to 16:00 | closed |

        ## Contact

        The reception's telephone number is +351 22 555 0199. Write to reception@harbour.example.

        """;

    public const string Hotels = """
        Hotels near the Porto site

        Grand River Hotel
        12 Harbour Street, Porto
        4000 Porto
        +351 22 555 0101

        The Pelican
        Mill Lane, Porto
        4050 Porto
        +351 22 555 0102

        Hotel Saudade
        3 Station Road, Porto
        4100 Porto
        +351 22 555 0103
        """;

    public const string Areas = """
        # About the Harbour Institute

        The institute was founded in 1987 by Marta Quintela. About 140 people work there.

        The institute has three research efforts:

        - Quiet ships: less noise under water.
        - Clean harbours: sensors against oil spills.
        - Safe routes: forecasts for small boats.

        The director of the institute is Professor Tomas Brandt.

        """;

    /// <summary>All the pages, with a contact for one of their owners.</summary>
    public static KnowledgeBuilder Knowledge() => new KnowledgeBuilder()
        .With("faq/applying.md", Applying)
        .With("lab/about.md", Areas)
        .With("postings/hull-sensors.md", Porto)
        .With("postings/storm-forecasts.md", Bergen)
        .With("travel/hotels.txt", Hotels)
        .With("travel/visiting.md", Visiting)
        .WithContact("recruiting", "the recruiting team", "mailto:jobs@harbour.example")
        .LinkingTo("harbour.example");
}
