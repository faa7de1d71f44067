using System.Diagnostics;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Lint;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Knowledge.Lint;

public sealed class NearDuplicateTests(ITestOutputHelper output)
{
    private const string Passage = "Interns work with a mentor of their own from the first day on, present their results to the whole group at the end of the stay, and are invited to every seminar and social evening that the laboratory holds.";

    private static IReadOnlyList<Finding> Check(string one, string other) =>
        new LintFolder().With("a.md", $"# A\n\n{one}").With("b.md", $"# B\n\nAnother beginning.\n\n{other}").Check("near-duplicate");

    [Fact]
    public void Both_places_of_a_copied_passage_are_named()
    {
        var finding = Assert.Single(Check(Passage, Passage.Replace("invited to", "welcome at", StringComparison.Ordinal)));

        Assert.Equal(("a.md", 9, "b.md", 11), (finding.File, finding.Line!.Value, finding.OtherFile, finding.OtherLine!.Value));
    }

    [Theory]
    [InlineData("The internship in Redmond lasts 12 weeks and interns of the group are paid monthly by the hosting laboratory.", "The internship in Oslo lasts 16 weeks and interns of the group are paid monthly by the hosting laboratory.")]
    [InlineData("Interns in Redmond work with a mentor from the first day on, and present their results to the whole group.", "Interns in Oslo work with a mentor from the first day on, and present their results to the whole group.")]
    [InlineData("Apply before the first of May with two letters and a transcript, then wait for an answer from the office.", "Apply before the third of May with two letters and a transcript, then wait for an answer from the office.")]
    [InlineData("Rooms are free for interns.", "Rooms are free for interns.")]
    public void Passages_that_differ_in_names_and_numbers_or_are_short_are_none(string one, string other) => Assert.Empty(Check(one, other));

    [Fact]
    public void A_text_that_many_documents_share_is_told_once()
    {
        var folder = new LintFolder();

        for (var i = 0; i < 200; i++)
        {
            folder.With($"p{i:000}.md", $"# P\n\nPosting {i} is open.\n\n{Passage}");
        }

        Assert.Contains("198 more places", Assert.Single(folder.Check("near-duplicate")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_documents_are_compared_within_seconds()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 4_000).Select(i => "w" + string.Concat(Enumerable.Range(0, 5).Select(_ => (char)('a' + random.Next(26))))).ToArray();
        var documents = Enumerable.Range(0, 2_000).Select(i => Document($"d{i:00000}.md")).ToList();
        var watch = Stopwatch.StartNew();

        var findings = new NearDuplicateRule().Check(new LintInput(documents, [], new LintSettings(new DateOnly(2026, 1, 1), [], []))).ToList();

        output.WriteLine($"2,000 documents of {documents[0].Text.Length} characters: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Empty(findings);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));

        KnowledgeDocument Document(string id)
        {
            var text = new System.Text.StringBuilder();
            var statements = new List<Statement>();

            for (var paragraph = 0; paragraph < 12; paragraph++)
            {
                var start = text.Length;
                text.AppendJoin(' ', Enumerable.Range(0, 60).Select(_ => words[random.Next(words.Length)])).Append('.');
                statements.Add(new Statement(StatementKind.Sentence, new TextSpan(start, text.Length), text.ToString(start, text.Length - start), paragraph));
                text.Append("\n\n");
            }

            return new KnowledgeDocument(id, id, "general", text.ToString(), FrontMatter.Empty, [new Section([], null, statements)], "");
        }
    }
}
