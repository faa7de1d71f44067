using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Facts;

public sealed class ConflictAnswerTests
{
    [Fact]
    public async Task Two_documents_that_disagree_are_both_shown_with_their_days_and_the_newer_is_named()
    {
        var assistant = new KnowledgeBuilder()
            .With("postings/kelp.md", "---\npublished: 2025-03-02\nposting:\n  duration: 10 weeks\n---\n# Research intern, kelp forests\n\nThe kelp forests internship lasts 10 weeks.\n")
            .With("faq/duration.md", "---\npublished: 2025-11-20\n---\n# Duration\n\n## How long is the kelp forests internship?\n\nThe kelp forests internship lasts 12 weeks.\n")
            .Build();

        var answer = await assistant.AnswerAsync("How long does the kelp forests internship last?");

        Assert.Contains("The documents disagree", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"Duration\" (as of 20 November 2025) gives 12 weeks", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"Research intern, kelp forests\" (as of 2 March 2025) gives 10 weeks", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"Duration\" is newer", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_agree_get_no_note()
    {
        var assistant = Stations.Folder().Build();

        Assert.DoesNotContain("disagree", (await assistant.AnswerAsync("How long does the Faro internship last?")).Text, StringComparison.Ordinal);
    }
}
