using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Drafts by a writer who quotes, misquotes and invents at random.</summary>
public sealed class CitationCheckerPropertyTests
{
    private const int Cases = 2000;

    private readonly Random random = new(20260115);

    [Fact]
    public void Whatever_passes_is_proved_and_what_is_true_passes()
    {
        int passed = 0, dropped = 0;
        for (var round = 0; round < Cases; round += 40)
        {
            var snapshot = RandomKnowledge(round);
            for (var draft = 0; draft < 40; draft++)
            {
                var sentences = Enumerable.Range(0, random.Next(0, 5)).Select(_ => RandomSentence(snapshot)).ToList();

                var answer = CitationChecker.Check(new DraftAnswer(sentences, 0.5, []), snapshot, new LinkPolicy([]));

                if (answer is null)
                {
                    dropped++;
                    continue;
                }

                passed++;
                Proof.Verify(answer.Sentences, answer.Citations, snapshot);
                Assert.Equal(answer.Citations.Select(citation => citation.Marker), Proof.Markers(answer.Text).Distinct());
            }
        }

        Assert.InRange(passed, Cases / 4, Cases);
        Assert.InRange(dropped, Cases / 20, Cases);
    }

    private static Snapshot RandomKnowledge(int seed)
    {
        var texts = new RandomTexts(seed, "stipend weeks 12 twelve 3,500 2026 room harbour intern pays opens closes Monday 9:30 two".Split(' '));
        var builder = new KnowledgeBuilder();
        for (var document = 0; document < 3; document++)
        {
            var lines = Enumerable.Range(0, 12).Select(_ => texts.Next().Replace("[1]", "", StringComparison.Ordinal).Replace("[2", "", StringComparison.Ordinal));
            builder.With($"general/page{document}.txt", $"Page {document}\n\nThe harbour opens at 9:30 for 2 interns.\n\n{string.Join("\n\n", lines)}");
        }

        return builder.BuildSnapshot();
    }

    private DraftSentence RandomSentence(Snapshot snapshot)
    {
        if (random.Next(4) > 0)
        {
            var (text, quote) = RandomQuote(snapshot);

            return new DraftSentence(text, random.Next(12) == 0 ? [] : random.Next(4) == 0 ? [quote, RandomQuote(snapshot).Quote] : [quote]);
        }

        var items = Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomQuote(snapshot)).Select(pair => new DraftItem(pair.Text, pair.Quote)).ToList();

        return new DraftSentence(random.Next(2) == 0 ? "" : "Some of 2 things", random.Next(2) == 0 ? [] : [RandomQuote(snapshot).Quote], items);
    }

    // A true statement of the documents; then, mostly, something goes wrong.
    private (string Text, DraftQuote Quote) RandomQuote(Snapshot snapshot)
    {
        var document = snapshot.Documents[random.Next(snapshot.Documents.Count)];
        var statements = document.Sections.SelectMany(section => section.Statements).ToList();
        var statement = statements[random.Next(statements.Count)];
        var quote = new DraftQuote(document.Id, null, statement.Span.Start, statement.Span.End, statement.Span.In(document.Text));

        return random.Next(16) switch
        {
            0 => (statement.Text, quote with { Start = quote.Start + random.Next(-2, 3) }),
            1 => (statement.Text, quote with { End = quote.End + random.Next(-2, 1000) }),
            2 => (statement.Text, quote with { Quote = quote.Quote + "." }),
            3 => (statement.Text, quote with { DocumentId = "general/page9.txt" }),
            4 => (statement.Text, quote with { DocumentId = "general/page0.txt" }),
            5 => ($"{statement.Text} That is {random.Next(200)} altogether.", quote),
            6 => ($"{statement.Text} That is twenty more.", quote),
            7 => (" ", quote),
            8 => Anywhere(document, statement.Text),
            _ => (statement.Text, quote),
        };
    }

    private (string Text, DraftQuote Quote) Anywhere(KnowledgeDocument document, string text)
    {
        var start = random.Next(-5, document.Text.Length + 5);
        var end = random.Next(-5, document.Text.Length + 5);
        var words = start >= 0 && end <= document.Text.Length && start < end ? document.Text[start..end] : "nothing";

        return (text, new DraftQuote(document.Id, null, start, end, words));
    }
}
