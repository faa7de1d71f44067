namespace InternAssistant.Knowledge.Facts;

/// <summary>Which property a value belongs to, told by what the words around it are about.</summary>
internal static class Attributes
{
    private static readonly string[] Events = ["published", "updated", "founded", "deadline", "open", "decision", "interview", "end", "start", "offer"];

    private static readonly string[] Spans = ["notice", "experience", "extension", "leave", "response", "embargo", "interview", "training", "visa", "talk", "travel", "insurance", "hours", "length"];

    private static readonly string[] Sums = ["deposit", "prize", "refund", "relocation", "allowance", "food", "housing", "room", "fee", "budget", "travel", "parking", "bicycle", "insurance", "key", "laptop", "pay"];

    // Words that stand beside a value without changing which property it is.
    private static readonly Dictionary<FactKind, string[]> Weak = new()
    {
        [FactKind.Date] = ["length", "hours", "email", "phone", "experience", "room", "key", "apply", "training", "pay", "travel", "founded", "response"],
        [FactKind.Money] = ["length", "hours", "offer", "email", "phone", "experience", "apply", "start", "end", "open", "published", "deadline", "training", "room", "tax", "letter", "extension", "founded"],
        [FactKind.Duration] = ["offer", "email", "phone", "apply", "start", "end", "pay", "open", "room", "published", "key", "deadline", "hours", "founded", "housing"],
        [FactKind.Count] = ["apply", "offer", "published", "open", "room", "visit", "experience", "length", "response", "pay", "email", "phone", "hours", "start", "end", "closure"],
        [FactKind.Contact] = ["email", "phone", "fax", "response", "apply", "room", "length", "open", "start", "offer"],
        [FactKind.Place] = ["email", "phone", "fax", "room", "start", "length", "apply", "published", "end", "open", "offer", "hours", "deadline"],
    };

    /// <summary>The property's name and the topics that qualify it, from the topics around the value; a null name where they name none.</summary>
    public static (string? Name, SortedSet<string> Objects) Of(FactKind kind, List<string> topics, FoundValue found, string before)
    {
        var name = Primary(kind, topics, found, before);
        var objects = new SortedSet<string>(topics.Except(Weak[kind]), StringComparer.Ordinal);

        if (name is not null)
        {
            objects.Remove(name);
        }

        if (kind == FactKind.Money && name is not "pay")
        {
            objects.ExceptWith(["pay", "fee"]);
        }

        if (name is "decision" or "open" or "deadline" && objects.Count < 3)
        {
            objects.Remove("offer");
        }

        return (name, objects);
    }

    private static string? Primary(FactKind kind, List<string> topics, FoundValue found, string before) => kind switch
    {
        FactKind.Date => DateOf(topics, before),
        FactKind.Duration => found.Value is Quantity { Unit: "hour", Period: "week" or "day" } ? "hours" : Array.Find(Spans, topics.Contains),
        FactKind.Money => Array.Find(Sums, topics.Contains),
        FactKind.Count => found.Noun,
        FactKind.Contact => found.Value is PersonValue person ? person.Role : found.Value is ContactValue { IsPhone: false } ? "email" : topics.Contains("fax") ? "fax" : "phone",
        _ => ((PlaceValue)found.Value).Sort,
    };

    private static string? DateOf(List<string> topics, string before)
    {
        var name = Array.Find(Events, topics.Contains);

        // "Applications are accepted until", "apply by", "applications from"
        if (name is null or "offer")
        {
            return before is "until" or "by" or "before" or "till" && topics.Count > 0 ? "deadline" : before is "from" && topics.Contains("apply") ? "open" : name is null ? null : "decision";
        }

        if (name is "start" && before is "to" or "until" or "till" && !topics.Contains("apply"))
        {
            return "end";
        }

        return name is "start" or "end" && topics.Contains("apply")
            ? before is "until" or "by" or "before" or "till" ? "deadline" : before is "from" ? "open" : name
            : name is "open" && before is "until" or "till" ? "deadline" : name;
    }
}
