using InternAssistant.Answering;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>Answers of all kinds and sizes, of hostile text; the same for the same number.</summary>
internal sealed class GeneratedAnswers(int number)
{
    private readonly Random random = new(number);
    private readonly HostileTexts texts = new(new Random(~number));

    public static Answer Of(int number) => new GeneratedAnswers(number).Next();

    private Answer Next() => random.Next(12) switch
    {
        0 => new Answer.Clarification { Question = texts.Next(), InterpretedAs = "", Text = texts.Next(), Choices = [.. Many(8, () => new Choice(texts.Next(), texts.Next()))], Suggestions = Suggestions() },
        1 => new Answer.Abstention
        {
            Question = texts.Next(),
            InterpretedAs = "",
            Text = texts.Next(),
            Reason = AbstentionReason.NotInDocuments,
            Nearest = [.. Many(10, () => new NearestDocument("d", texts.Next(4), texts.Address()))],
            Ask = new ContactPoint(texts.Next(3), random.Next(3) == 0 ? "mailto:help@careers.example" : texts.Address()),
            Suggestions = Suggestions(),
        } is var abstention && random.Next(2) == 0 ? abstention with { Text = $"Nearest: {string.Join("; ", abstention.Nearest.Select(near => near.Title))}. Please ask {abstention.Ask.Name} ({abstention.Ask.Url})." } : abstention,
        2 => new Answer.SmallTalk { Question = "", InterpretedAs = "", Text = texts.Next(), Suggestions = Suggestions() },
        3 => new Answer.Blocked { Question = "", InterpretedAs = "", Text = texts.Next() },
        _ => Grounded(),
    };

    private Answer.Grounded Grounded()
    {
        var sources = random.Next(60) == 0 ? 60 : random.Next(1, 8);
        var sentences = Many(random.Next(60) == 0 ? 60 : 6, () => SentenceOf(sources)).ToList();
        var text = AnswerText.Of(sentences);

        return new Answer.Grounded
        {
            Question = texts.Next(),
            InterpretedAs = "",
            Text = random.Next(6) switch { 0 => $"{texts.Next(4)}\n\n{text}\n\n{texts.Next(4)}", 1 => texts.Next(), _ => text },
            Sentences = sentences,
            Citations = [.. Enumerable.Range(1, sources).Select(CitationOf)],
            Suggestions = Suggestions(),
            Snapshot = "s",
        };
    }

    private Sentence SentenceOf(int sources)
    {
        if (random.Next(4) != 0)
        {
            return new Sentence(texts.Next(), MarkersOf(sources));
        }

        var items = Many(random.Next(10) == 0 ? 40 : 6, () => new SentenceItem(texts.Next(6), MarkersOf(sources))).ToList();

        return new Sentence(
            $"{texts.Next(4)}: {string.Join("; ", items.Select(item => item.Text.TrimEnd('.')))}", [.. items.SelectMany(item => item.Citations).Concat(MarkersOf(sources)).Distinct()], items);
    }

    // Now and then a marker that no source has.
    private List<int> MarkersOf(int sources) => [.. Many(random.Next(30) == 0 ? 40 : 3, () => random.Next(1, sources + (random.Next(50) == 0 ? 3 : 1))).Distinct()];

    private Citation CitationOf(int marker) => new(
        marker, random.Next(2) == 0 ? "a/b.pdf" : texts.Next(2), texts.Next(5), random.Next(2) == 0 ? null : texts.Next(4), random.Next(3) == 0 ? random.Next(1, 999) : null,
        random.Next(3) == 0 ? random.Next(1, 999) : null, texts.Address(), texts.Next(), 0, 1, random.Next(2) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(300)));

    private string[] Suggestions() => [.. Many(6, () => texts.Next(4))];

    private IEnumerable<T> Many<T>(int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make());
}
