using System.Globalization;
using System.Text.RegularExpressions;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Facts;

/// <summary>Postings and clocks at random: whatever is asked, nothing is called open that has closed, and nothing closed that has not.</summary>
public sealed partial class ClosedPostingPropertyTests
{
    private const int Folders = 125;
    private const int ClocksEach = 8;

    private static readonly string[] Zones = ["Pacific/Honolulu", "America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Auckland"];

    private static readonly string[] Prose =
    [
        "Applications for the kelp internship are open until {0}.",
        "We are still accepting applications for the kelp internship.",
        "The kelp internship currently takes applications, and we look forward to yours.",
        "You can apply for the kelp internship until {0}.",
        "Candidates are welcome to apply for the kelp posting now.",
        "The call for the kelp placement is open.",
    ];

    private static readonly string[] Questions =
    [
        "Is the kelp internship still open?", "can I still apply for kelp", "are you accepting applications for the kelp internship", "until when can I apply for the kelp internship",
        "what is the deadline of the kelp posting", "Is the call for the kelp placement open?", "how can candidates apply for kelp now",
    ];

    [Fact]
    public async Task Nothing_is_called_open_that_has_closed()
    {
        var random = new Random(20260411);
        var pairs = 0;
        var closed = 0;
        for (var folder = 0; folder < Folders; folder++)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[random.Next(Zones.Length)]);
            var until = new DateOnly(2026, 1, 1).AddDays(random.Next(700));
            var assistant = Folder(zone.Id, until, random);
            for (var clock = 0; clock < ClocksEach; clock++, pairs++)
            {
                var end = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(until.AddDays(1).ToDateTime(TimeOnly.MinValue), zone), TimeSpan.Zero);
                var now = end.AddMinutes(random.Next(4) switch { 0 => random.Next(0, 3), 1 => -random.Next(1, 3), 2 => random.Next(3, 500_000), _ => -random.Next(3, 30_000) });
                var text = (await assistant.AskAtAsync(now, Questions[random.Next(Questions.Length)])).Text;

                closed += now >= end ? 1 : 0;
                Assert.False(now >= end && Open().IsMatch(text), $"{now:u} is after {until:yyyy-MM-dd} in {zone.Id}: {text}");
                Assert.False(now < end && Closed().IsMatch(text), $"{now:u} is not after {until:yyyy-MM-dd} in {zone.Id}: {text}");
            }
        }

        Assert.Equal(1000, pairs);
        Assert.InRange(closed, 300, 700);
    }

    private static Assistant Folder(string zone, DateOnly until, Random random)
    {
        var written = until.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var said = Prose.OrderBy(_ => random.Next()).Take(3).Select(line => string.Format(CultureInfo.InvariantCulture, line, written)).ToList();
        var window = random.Next(2) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"  applications: {{ kind: dated, until: {until:yyyy-MM-dd} }}\n")
            : "";

        return new KnowledgeBuilder()
            .With("postings/kelp.md", $"---\nposting:\n  location: [Brest]\n  timezone: {zone}\n{window}---\n# Research intern, kelp forests (Brest)\n\nThe kelp internship lasts 10 weeks. {said[0]}\n\n## Closing date\n\nApplications close on {written}.\n")
            .With("postings/moss.md", $"---\nposting:\n  location: [Oban]\n  timezone: {zone}\n---\n# Research intern, moss gardens (Oban)\n\nThe moss internship lasts 11 weeks.\n")
            .With("faq/applying.md", $"# Applying\n\n## Is the kelp internship still open?\n\n{said[1]}\n\n## Can I apply for the kelp internship?\n\n{said[2]}\n")
            .Build();
    }

    [GeneratedRegex(@"are open|is open|still accepting|accepting applications|takes applications|welcome to apply|can (?:still )?apply|close today", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"\bclosed\b|has passed", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();
}
