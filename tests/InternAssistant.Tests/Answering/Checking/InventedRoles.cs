using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Pages of a house in which everybody does something to somebody, and drafts that tell it the wrong way round, actively or passively.</summary>
internal sealed class InventedRoles
{
    private static readonly string[] People = ["Mentors", "Interns", "Researchers", "Engineers", "Recruiters", "Supervisors", "Visitors", "Students", "Teams", "Managers", "Hosts", "Tutors"];
    private static readonly string[] Acts = ["evaluate", "interview", "pay", "teach", "guide", "select", "contact", "supervise", "invite", "assess", "train", "advise", "support", "inform", "choose", "nominate", "welcome"];
    private static readonly string[] Times = [" in the last week", " at the end of the stay", " every summer", " after the first month", " in writing", ""];

    private readonly Random random;
    private readonly List<(string One, string Act, string Other, string Time)> facts = [];
    private readonly Snapshot snapshot;

    public InventedRoles(int seed)
    {
        random = new Random(seed);
        while (facts.Count < 300)
        {
            var (one, other) = (People[random.Next(People.Length)], People[random.Next(People.Length)]);
            if (one != other)
            {
                facts.Add((one, Acts[random.Next(Acts.Length)], other.ToLowerInvariant(), Times[random.Next(Times.Length)]));
            }
        }

        snapshot = new KnowledgeBuilder().With("general/roles.md", "# Who does what\n\n" + string.Join("\n\n", facts.Select(fact => $"{fact.One} {fact.Act} {fact.Other}{fact.Time}."))).BuildSnapshot();
    }

    public SpoiltDraft Next()
    {
        var (one, act, other, time) = facts[random.Next(facts.Count)];
        var quote = snapshot.Quote("general/roles.md", $"{one} {act} {other}{time}.");
        var swapped = random.Next(3) switch
        {
            0 => $"{Capital(other)} {act} {one.ToLowerInvariant()}{time}.",
            1 => $"{one} are {Past(act)} by {other}{time}.",
            _ => $"The {other} {act} the {one.ToLowerInvariant()}{time}.",
        };

        return new SpoiltDraft(Fault.SwappedRoles, snapshot, Drafts.Sentence(swapped, quote));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Past(string act) => act switch
    {
        "pay" => "paid",
        "teach" => "taught",
        "choose" => "chosen",
        _ => act.EndsWith('e') ? act + "d" : act + "ed",
    };
}
