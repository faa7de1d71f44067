using InternAssistant.Answering;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>One answer of each kind, small enough to be read in the approved files.</summary>
internal static class Answers
{
    private const string Portal = "https://careers.example/internships";

    public static readonly IReadOnlyList<Citation> Sources =
    [
        new Citation(1, "postings/vision.pdf", "Vision internship 2027", "How to apply", 3, null, Portal, "Apply at https://careers.example/apply by 31 January, with a letter, a CV & two referees.", 10, 97, new DateOnly(2026, 11, 2)),
        new Citation(2, "faq/general.md", "FAQ", "FAQ", null, 7, null, "A letter of at most *two* pages.", 0, 32, null),
    ];

    public static readonly IReadOnlyDictionary<string, Answer> ByKind = new SortedDictionary<string, Answer>(StringComparer.Ordinal)
    {
        ["grounded"] = Grounded([
            new Sentence("You apply at https://careers.example/apply by 31 January.", [1]),
            new Sentence("A letter of at most *two* pages is needed.", [1, 2]),
        ]),
        ["list"] = Grounded([
            new Sentence("Please send: a letter; your CV; the names of two referees.", [1, 2], [
                new SentenceItem("a letter", [1]), new SentenceItem("your CV", [1]), new SentenceItem("the names of two referees.", [1, 2]),
            ]),
        ]),
        ["table"] = Grounded([
            new Sentence("Hotels: Hotel: Harbour View | Price: £80; Hotel: The Anchor | Price: £65.", [1], [
                new SentenceItem("Hotel: Harbour View | Price: £80", [1]), new SentenceItem("Hotel: The Anchor | Price: £65.", [1]),
            ]),
        ]),
        ["several-questions"] = Parted(),
        ["clarification"] = new Answer.Clarification
        {
            Question = "When does it start?",
            InterpretedAs = "When does it start?",
            Text = "Which posting do you mean: Vision (London) or Speech [Paris]?",
            Choices = [new Choice("Vision (London)", "When does the Vision internship in London start?"), new Choice("Speech [Paris]", "When does the Speech internship in Paris start?")],
            Snapshot = "s1",
        },
        ["abstention"] = new Answer.Abstention
        {
            Question = "Is there a gym?",
            InterpretedAs = "Is there a gym?",
            Text = "The documents that I have do not say this. Nearest: Travel & stay; Lab <b>guide</b>. Please ask the recruiting team (mailto:intern@careers.example).",
            Reason = AbstentionReason.NotInDocuments,
            Nearest = [new NearestDocument("travel.md", "Travel & stay", Portal), new NearestDocument("lab.md", "Lab <b>guide</b>", null)],
            Ask = new ContactPoint("the recruiting team", "mailto:intern@careers.example"),
            Suggestions = ["Where to stay", "Parking", "Meals", "Visitors"],
            Snapshot = "s1",
        },
        ["small-talk"] = new Answer.SmallTalk { Question = "Hi", InterpretedAs = "Hi", Text = "Hello! Ask me about internships.", Suggestions = ["How do I apply?"], Snapshot = "s1" },
        ["blocked"] = new Answer.Blocked { Question = "", InterpretedAs = "", Text = "Please type a question.", Snapshot = "s1" },
    };

    public static Answer.Grounded Grounded(IReadOnlyList<Sentence> sentences, IReadOnlyList<Citation>? citations = null) => new()
    {
        Question = "How do I apply?",
        InterpretedAs = "How do I apply?",
        Text = AnswerText.Of(sentences),
        Sentences = sentences,
        Citations = citations ?? [.. Sources.Where(source => sentences.Any(sentence => sentence.Citations.Contains(source.Marker)))],
        Suggestions = ["What does it pay?", "Where is it?", "Who can apply?", "When does it start?"],
        Snapshot = "s1",
        Confidence = 0.9,
    };

    private static Answer.Grounded Parted()
    {
        var grounded = Grounded([new Sentence("You apply by 31 January.", [1])]);

        return grounded with
        {
            Text = $"{grounded.Text}\n\nI found no answer to your second question: please ask the recruiting team.",
            Parts = [grounded, grounded],
        };
    }
}
