using System.Collections.Frozen;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Clarifying;

/// <summary>The matters on which each posting has its own answer, and the words by which people ask for them.</summary>
internal static class SplitTopics
{
    private static readonly FrozenSet<string> Subjects = Stems("team group posting project topic internship placement position role area programme");

    /// <summary>The matters, the more special first.</summary>
    public static IReadOnlyList<SplitTopic> All { get; } =
    [
        Typed(PostingProperty.Pay, "The pay", "What is the pay of {0}?", "budget plan trying paid"),
        Typed(PostingProperty.Duration, "The duration", "How long does {0} last?", "there be"),
        Typed(PostingProperty.Start, "The start", "When does {0} start?", "when"),
        Typed(PostingProperty.Deadline, "The closing date", "Until when can I apply for {0}?", "when until till latest apply application applications"),
        Typed(PostingProperty.Place, "The place", "Where is {0}?", ""),
        Told("What is asked of candidates", "requirement requirements qualification qualifications qualify eligible eligibility prerequisite prerequisites skill skills background qualities experience criteria looking know", "candidate candidates applicant applicants need needed require required fulfil fulfill have should must before apply list lists expect expected bring advance getting into team already posting know person ideal", "qualifications requirements eligibility need bring skills", "What are the requirements of {0}?"),
        Told("Whom the team works with", "with partners collaborate collaborates", "who whom team group work works working", "whom partners collaborators", "Who does the team of {0} work with?", needsSubject: true),
        Told("Where the team publishes", "publish publishes published publications papers conferences", "team group research work results", "publications papers", "Where does the team of {0} publish?", needsSubject: true),
        Told("What the team works on", "work works working research project topic about problems tackle tackles doing agenda agendas", "team group area focus posting there thing problem", "work works research problems project projects", "What does the team of {0} work on?", needsSubject: true),
        Told("What the posting is about", "about summarise summarize summary describe", "posting team group internship", "work works research problems project projects", "What does the team of {0} work on?", needsSubject: true),
    ];

    /// <summary>The matter that a topic of the catalogue belongs to; null for those on which postings do not differ.</summary>
    public static SplitTopic? Of(string topic) => Matters.TryGetValue(topic, out var at) ? All[at] : null;

    /// <summary>Whatever a question asks, asked of one posting.</summary>
    public static SplitTopic Asked(string question) => Told("This", "", "", "", $"{question.TrimEnd(' ', '?', '.', '!').Replace("{0}", "", StringComparison.Ordinal)} for {{0}}?");

    private static readonly FrozenDictionary<string, int> Matters = new Dictionary<string, int>
    {
        ["amount of pay"] = 0,
        ["length of the internship"] = 1,
        ["start date of the programme"] = 2,
        ["application deadline"] = 3,
        ["general eligibility"] = 5,
        ["subject of study"] = 5,
        ["prior experience required"] = 5,
        ["skills required"] = 5,
        ["programming skills"] = 5,
        ["daily tasks and content of work"] = 8,
        ["research fields and topics"] = 8,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for the stem of a word that stands for one team, posting or project.</summary>
    public static bool IsSubject(string stem) => Subjects.Contains(stem);

    private static SplitTopic Typed(PostingProperty property, string name, string ask, string beside) =>
        new(name, Stems(""), Stems(beside), Stems(""), ask) { Property = property };

    private static SplitTopic Told(string name, string core, string beside, string sections, string ask, bool needsSubject = false) =>
        new(name, Stems(core), Stems(beside), Stems(sections), ask) { NeedsSubject = needsSubject };

    private static FrozenSet<string> Stems(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordReader.StemOf).ToFrozenSet(StringComparer.Ordinal);
}
