using InternAssistant.Answering;
using InternAssistant.Knowledge;

namespace InternAssistant.Tests.Answering;

public sealed class PassedDateTests
{
    [Theory]
    [InlineData("The internship starts in March 2026.", "2026-05-01", true)]
    [InlineData("The internship starts in March 2026.", "2026-03-20", false)]
    [InlineData("The internship starts in March 2026.", "2025-12-15", false)]
    [InlineData("Applications close on 15 February 2026.", "2026-02-15", false)]
    [InlineData("Applications close on 15 February 2026.", "2026-02-18", true)]
    [InlineData("Applications close on February 15, 2026.", "2026-02-18", true)]
    [InlineData("Starts: 2026-03", "2026-11-22", true)]
    [InlineData("Apply by 2026-02-30.", "2026-11-22", false)]
    [InlineData("Open from 2 October 2025 until 30 April 2026.", "2026-11-22", false)]
    [InlineData("The paper appeared in March 2020.", "2026-11-22", false)]
    [InlineData("Internships usually start in the summer.", "2026-11-22", false)]
    public void A_start_or_an_end_that_lies_behind_the_clock_is_seen(string text, string now, bool passed)
    {
        var statement = new AnalysedStatement(new Statement(StatementKind.Sentence, new TextSpan(0, text.Length), text, 0));

        Assert.Equal(passed, PassedDate.In(statement, DateTimeOffset.Parse(now + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
