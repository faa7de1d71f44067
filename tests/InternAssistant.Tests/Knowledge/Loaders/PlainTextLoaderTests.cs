using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class PlainTextLoaderTests
{
    private const string LabPage = """
        Tidewater Lab – Porto

        Tidewater Lab – Porto

        “We build things that float. Some of them come back.”

        – Professor Ana L. Reis, Laboratory Director, Tidewater Porto


        Porto, Portugal, was the obvious choice. From 4 people in 2003 the lab grew to 90.


        Internships at Tidewater Porto

        Learn a craft

        “Nobody asked me to make coffee.”
        Rui Prates, former intern

        During your 10 week internship you work on one boat.

        How to apply

        There is no closing date.

        Open projects

        Hull Design

        You will shape hulls with the design group.

        Find out more and apply >

        Sensors: Sonar

        You will listen to the sea all day, with very good headphones.

        Find out more and apply >


        We are looking for a student who likes glue and resins.

        Find out more and apply >

        Sails

        You will sew.

        Find out more and apply >


        Below you find how to visit us, for enquiries please email

        Getting There

        Train Information

        Take the train to Campanhã.

        Air Information

        The airport is near.


        There is no parking on site.

        Bicycle Information

        There are stands for bicycles.



        Grand River Hotel

        12 Harbour Street, Porto, 4000 Porto

        +351 22 555 0101

        The Pelican

        Mill Lane, Porto, CB2 1RT, Portugal

        +351 22 555 0102


        Station Road, Porto, CB1 2JW

        +351 22 555 0103

        You can find further accommodation options here.
        """;

    private const string Posting = """
        Apply to role >
        πŸ“
        Porto, Portugal

        Boat Internship Program - Sensors and Storms

        Internship
        Technology
        Hybrid
        December 3, 2025

        Tidewater

        Boats, oars & services
        view website >

        Overview



        Start Date: Β March 2026
        Duration: 12 weeks



        At Tidewater we build tomorrow’s boats. They float, they return (e.g. on Fridays), and they are measured while they do.



        We have two efforts, each with several projects:

        β€’ Sensors for storms: cheap, light ones.

        β€’ Storage at sea: so that nothing is lost. Β 



        Here are some talks of our team that give a flavour of what we do:

        Rust Never Sleeps: A Study of Keels (Oceans β€™25)

        Should boats have brakes? (Oceans β€™24)

        Waves in a Bottle (Nature)



        Responsibilities

        Interns present their findings and work with the worldβ€™s best sailors.

        Latest jobs

        Rowboat Inc
        Rower II
        Hyderabad, India
        view job ->
        Pay: $99,000
        """;

    [Fact]
    public void A_calendar_without_sentences_is_read_line_by_line()
    {
        var document = Read.Plain("Harbour archive - calendar 2027\n\n6 January: closed\n15 February: last day to apply\n7 June: interns arrive\n");

        Assert.Equal(["6 January: closed", "15 February: last day to apply", "7 June: interns arrive"], document.Texts());
        Assert.Equal("Harbour archive - calendar 2027", document.Sections[0].OwnHeading);
    }

    [Fact]
    public void The_title_is_named_once_and_stands_above_every_section()
    {
        var document = Read.Plain(LabPage);

        Assert.Equal("Tidewater Lab – Porto", document.Title);
        Assert.DoesNotContain("Tidewater Lab – Porto", document.Texts());
        Assert.All(document.Sections, s => Assert.Equal("Tidewater Lab – Porto", s.HeadingPath[0]));
    }

    [Fact]
    public void Who_said_it_stands_with_what_was_said()
    {
        var document = Read.Plain(LabPage);
        var director = Assert.Single(document.Sections[0].Statements, s => s.Kind == StatementKind.Record);

        Assert.Equal("Professor Ana L. Reis, Laboratory Director, Tidewater Porto", director.Text);
        Assert.Equal(0, director.Paragraph);
        Assert.Contains(document.Section("Learn a craft").Statements, s => s is { Text: "Rui Prates, former intern", Paragraph: 0 });
    }

    [Fact]
    public void A_heading_above_a_heading_is_its_parent()
    {
        var document = Read.Plain(LabPage);

        Assert.Equal(["Tidewater Lab – Porto", "Internships at Tidewater Porto", "How to apply"], document.Section("How to apply").HeadingPath);
        Assert.Equal(["Tidewater Lab – Porto", "Open projects", "Hull Design"], document.Section("Hull Design").HeadingPath);
        Assert.Equal(["Tidewater Lab – Porto", "Open projects", "Sensors: Sonar"], document.Section("Sensors: Sonar").HeadingPath);
        Assert.Equal(["Tidewater Lab – Porto", "Open projects", "Sails"], document.Section("Sails").HeadingPath);
    }

    [Theory]
    [InlineData("We are looking for a student who likes glue and resins.")]
    [InlineData("There is no parking on site.")]
    [InlineData("Porto, Portugal, was the obvious choice.")]
    [InlineData("Below you find how to visit us, for enquiries please email")]
    public void A_stretch_whose_heading_was_lost_inherits_none(string text)
    {
        var document = Read.Plain(LabPage);
        var section = Assert.Single(document.Sections, s => s.Statements.Any(t => t.Text == text));

        Assert.Equal(["Tidewater Lab – Porto"], section.HeadingPath);
    }

    [Fact]
    public void A_name_an_address_and_a_number_are_one_record_with_or_without_the_name()
    {
        var document = Read.Plain(LabPage);
        var records = document.Sections[^1].Statements;

        Assert.Equal(
            [
                "Grand River Hotel, 12 Harbour Street, Porto, 4000 Porto, +351 22 555 0101", "The Pelican, Mill Lane, Porto, CB2 1RT, Portugal, +351 22 555 0102",
                "Station Road, Porto, CB1 2JW, +351 22 555 0103",
            ],
            records.Select(r => r.Text));
        Assert.All(records, r => Assert.Equal(StatementKind.Record, r.Kind));
        Assert.StartsWith("Grand River Hotel", document.Quote(records[0]), StringComparison.Ordinal);
        Assert.EndsWith("0101", document.Quote(records[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_to_action_are_never_read()
    {
        Assert.DoesNotContain(Read.Plain(LabPage).Texts(), t => t.Contains("apply >", StringComparison.Ordinal) || t.Contains("further accommodation", StringComparison.Ordinal));
    }

    [Fact]
    public void The_top_of_a_posting_gives_title_date_place_and_facts()
    {
        var document = Read.Plain(Posting);

        Assert.Equal("Boat Internship Program - Sensors and Storms", document.Title);
        Assert.Equal(new DateOnly(2025, 12, 3), document.FrontMatter.Published);
        Assert.Equal(["Porto", "Portugal"], document.FrontMatter.Posting!.Location);
        Assert.Equal("12 weeks", document.FrontMatter.Posting.Duration);
        Assert.Equal("March 2026", document.FrontMatter.Posting.Starts);
        Assert.Equal(["Location: Porto, Portugal", "Hybrid", "Posted: December 3, 2025"], document.Sections[0].Texts());
        Assert.Equal("December 3, 2025", document.Quote(document.Sections[0].Statements[2]));
    }

    [Fact]
    public void Damage_is_repaired_for_reading_and_kept_in_quotes()
    {
        var document = Read.Plain(Posting);
        var start = Assert.Single(document.Section("Overview").Statements, s => s.Text == "Start Date: March 2026");

        Assert.Equal("Start Date: Β March 2026", document.Quote(start));
        Assert.Equal("Β\u00A0", Read.Plain("Opening hours\n\nStart:Β\u00A0at nine.Β\u00A0\n").Text[^3..^1]);
        Assert.Contains("Interns present their findings and work with the world’s best sailors.", document.Texts());
    }

    [Fact]
    public void Announced_lists_are_found_with_bullets_and_without()
    {
        var statements = Read.Plain(Posting).Sections.SelectMany(s => s.Statements).ToList();
        var bullets = statements.FindIndex(s => s.Text.StartsWith("We have two efforts", StringComparison.Ordinal));
        var lines = statements.FindIndex(s => s.Text.StartsWith("Here are some talks", StringComparison.Ordinal));

        Assert.True(statements[bullets].AnnouncesList);
        Assert.Equal(["Sensors for storms: cheap, light ones.", "Storage at sea: so that nothing is lost."], statements.Skip(bullets + 1).Take(2).Select(s => s.Text));
        Assert.True(statements[lines].AnnouncesList);
        Assert.Equal(
            ["Rust Never Sleeps: A Study of Keels (Oceans ’25)", "Should boats have brakes? (Oceans ’24)", "Waves in a Bottle (Nature)"],
            statements.Skip(lines + 1).Take(3).Select(s => s.Text));
        Assert.All(statements.Skip(lines + 1).Take(3), s => Assert.Equal((StatementKind.ListItem, statements[lines].Paragraph), (s.Kind, s.Paragraph)));
    }

    [Fact]
    public void The_jobs_of_others_are_dropped()
    {
        Assert.DoesNotContain(Read.Plain(Posting).Texts(), t => t.Contains("Rower", StringComparison.Ordinal) || t.Contains("99,000", StringComparison.Ordinal) || t.Contains("Hyderabad", StringComparison.Ordinal));
    }

    [Fact]
    public void Tags_are_not_headings()
    {
        Assert.DoesNotContain(Read.Plain(Posting).Sections, s => s.HeadingPath.Contains("Technology") || s.HeadingPath.Contains("Internship"));
    }

    [Fact]
    public void A_page_without_empty_lines_and_title_is_read_too()
    {
        var document = Read.Plain(
            """
            New offer - be the first one to apply!
            October 2, 2025
            Intern • On-site
            $6,710 - $13,270/mo
            Redmond, WA
            Research internships at Tidewater give you a boat of your own and a crew that has been to sea before you were born.
            Are you excited by problems such as:
            If you are, then we want to work with you!
            In the , we improve sails. Find more here:
            Other Requirements
            The base pay is USD $6,710 - $13,270 per month.
            Upload your resume, increase your shortlisting chances by 80%
            Get notifed when new similar jobs are uploaded
            Get notifed when new similar jobs are uploaded
            """,
            "002_e7ba28caf29acb61.txt");

        Assert.Equal("Research internships at Tidewater give you a boat… (002)", document.Title);
        Assert.Equal(["Posted: October 2, 2025", "Intern • On-site", "Pay: $6,710 - $13,270/mo", "Location: Redmond, WA"], document.Texts().Take(4));
        Assert.Contains("If you are, then we want to work with you!", document.Texts());
        Assert.Contains("In the , we improve sails.", document.Texts());
        Assert.DoesNotContain(document.Texts(), t => t.EndsWith(':') || t.Contains("notif", StringComparison.Ordinal) || t.Contains("resume", StringComparison.Ordinal));
        Assert.Equal(["The base pay is USD $6,710 - $13,270 per month."], document.Section("Other Requirements").Texts());
    }

    [Fact]
    public void Numbered_items_without_a_space_are_items()
    {
        var section = Read.Plain("Our agendas include:\n\n1.Harvesting Wind: we build sails. They are large.\n\n2.Oars (wood + glue): we row -- daily.\n").Sections[0];

        Assert.Equal(["Our agendas include:", "Harvesting Wind: we build sails. They are large.", "Oars (wood + glue): we row -- daily."], section.Texts());
        Assert.True(section.Statements[0].AnnouncesList);
    }

    [Fact]
    public void Questions_with_their_answers_are_sections()
    {
        var document = Read.Plain("FAQ for interns\n\nMONEY\n\nWhen do I get paid?\nOn the 25th. In December on the 20th.\n\nI am from abroad. Can I apply?\nYes.\n\nQ: Is there a dog?\nA: Two.\n\nLIFE\n\nWhat do I wear?\n\nWhatever you like.\n");

        Assert.Equal(["FAQ for interns", "MONEY", "When do I get paid?"], document.Section("When do I get paid?").HeadingPath);
        Assert.Equal(["FAQ for interns", "LIFE", "What do I wear?"], document.Section("What do I wear?").HeadingPath);
        Assert.Equal(["Two."], document.Section("Is there a dog?").Texts());
        Assert.All(document.Sections, s => Assert.True(s.IsQuestion));
        Assert.Equal(4, document.Sections.Count);
    }

    [Fact]
    public void Headings_are_known_by_numbers_lines_below_them_and_colons()
    {
        var document = Read.Plain("Handbook for interns\n====================\n\n3 Living here\n\n3.1 Housing\n\nRooms are free.\n\n3.2 Food\n\nLunch is free.\n\nTravel\n------\n\nTake the bus.\n\nBy air:\n\nThe airport is near.\n");

        Assert.Equal(["Handbook for interns", "3 Living here", "3.2 Food"], document.Section("3.2 Food").HeadingPath);
        Assert.Equal(["Lunch is free."], document.Section("3.2 Food").Texts());
        Assert.Equal(["Take the bus."], document.Section("Travel").Texts());
        Assert.Equal(["The airport is near."], document.Section("By air").Texts());
    }

    [Fact]
    public void A_label_above_its_value_is_one_statement()
    {
        var document = Read.Plain("Research intern, optics\n\nLocation\nBasel\nDuration\n6 months\n\nAbout the role\n\nYou align mirrors and write down what you see.\n");

        Assert.Equal(["Location: Basel", "Duration: 6 months"], document.Texts().Take(2));
        Assert.Equal("Location\nBasel", document.Quote(document.Sections[0].Statements[0]));
    }

    [Fact]
    public void A_directory_is_read_person_by_person()
    {
        var document = Read.Plain("Office of Research - Contacts\n\nDirector\nDr. Cordelia Voss\nHemlock Hall, Room 106\nPhone: (541) 555-0121\nE-mail: cv@x.example\nShe signs the contracts.\n\nFront desk\nHemlock Hall, Room 110\nPhone: (541) 555-0120\n");

        Assert.Equal("Director, Dr. Cordelia Voss, Hemlock Hall, Room 106, Phone: (541) 555-0121, E-mail: cv@x.example", document.Sections[0].Statements[0].Text);
        Assert.Equal(document.Sections[0].Statements[0].Paragraph, document.Sections[0].Statements[1].Paragraph);
        Assert.Equal("Front desk, Hemlock Hall, Room 110, Phone: (541) 555-0120", document.Sections[0].Statements[2].Text);
    }

    [Fact]
    public void A_number_with_its_hours_is_a_record_and_no_heading()
    {
        var document = Read.Plain("Who to call\n\nNight porter\n0131 496 0177, from 22:00 to 6:00\nIf you are locked out, call the night porter first.\n\nPress desk\n0131 496 0199\nRing the press desk before you speak to a newspaper.\n");

        Assert.DoesNotContain(document.Sections, section => section.HeadingPath.Any(heading => heading.Contains("0177", StringComparison.Ordinal)));
        Assert.Contains(document.Sections.SelectMany(section => section.Statements), statement => statement.Text.Contains("0131 496 0177", StringComparison.Ordinal) && !statement.Text.Contains("0199", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrapped_paragraphs_are_joined_and_headings_are_not()
    {
        var document = Read.Plain(
            """
            Working hours of interns

            Core time is from ten in the morning until three in the afternoon on
            every weekday. The rest of the day is yours to plan, as long as your
            mentor knows about it. Nobody works at night.

            Holidays

            Interns have two days of leave for every month they have worked, and
            the days may be taken in one piece at the end of the whole stay or
            one by one.

            - Tell your mentor a week before you go, and write the days into the
              calendar of the group.
            """);

        Assert.Contains("Core time is from ten in the morning until three in the afternoon on every weekday.", document.Texts());
        Assert.Equal(2, document.Section("Holidays").Statements.Count);
        Assert.Equal("Tell your mentor a week before you go, and write the days into the calendar of the group.", document.Section("Holidays").Statements[1].Text);
    }

    [Fact]
    public void Rows_of_cells_are_a_table()
    {
        var section = Read.Plain("Stipends of interns\n\nLevel | Stipend\nPhD | €2,100\nMaster | €1,600\n").Sections[0];

        Assert.Equal(["Level: PhD | Stipend: €2,100", "Level: Master | Stipend: €1,600"], section.Texts());
    }

    [Fact]
    public void What_looks_like_page_furniture_and_says_something_is_kept()
    {
        var document = Read.Plain("Applying for an internship\n\nUpload your CV, motivation letter and transcript as one PDF file. We accept cookies on Fridays only.\n\nShare your plans with your mentor. Apply before June, when the office closes.\n");

        Assert.Equal(4, document.Texts().Length);
    }

    [Theory]
    [InlineData("lab/getting-here.txt", "Getting here")]
    [InlineData("003_visiting_the_lab_52b3f58c70e55361.txt", "Visiting the lab")]
    public void A_document_without_a_title_is_called_after_its_file(string id, string title)
    {
        Assert.Equal(title, Read.Plain("The bus stops at the gate and goes every ten minutes.\n", id).Title);
    }
}
