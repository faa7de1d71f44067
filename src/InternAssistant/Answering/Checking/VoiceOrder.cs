namespace InternAssistant.Answering.Checking;

/// <summary>The words that carry a claim, in the order of the active voice: "evaluated by mentors" comes as "mentors evaluate".</summary>
internal static class VoiceOrder
{
    /// <summary>The content words of a text or a part of it.</summary>
    public static List<ReadWord> Of(IReadOnlyList<ReadWord> words)
    {
        var order = new List<ReadWord>();
        foreach (var clause in words.GroupBy(word => word.Clause))
        {
            order.AddRange(OfClause([.. clause]));
        }

        return order;
    }

    /// <summary>False for a passive without the one who does it: "applications are accepted".</summary>
    public static bool IsPlain(ReadWord verb, ReadText text)
    {
        var at = text.Words.Index().First(word => word.Item.Start == verb.Start).Index;

        return !IsParticiple(verb.Lower)
            || !text.Words.Take(at).TakeLast(3).Any(word => word.Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being")
            || text.Words.Skip(at + 1).Any(word => word.Lower == "by" && word.Clause == verb.Clause);
    }

    private static IEnumerable<ReadWord> OfClause(IReadOnlyList<ReadWord> words)
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var verb = words[at - 1].Lower is "for" or "to" or "with" or "on" && at > 1 ? words[at - 2] : words[at - 1];
            if (words[at].Lower == "by" && IsParticiple(verb.Lower) && words.Skip(at + 1).Any(word => word.IsContent) && words.Any(word => word.IsContent && word.Start < verb.Start))
            {
                return words.Skip(at + 1).Append(verb).Concat(words.Where(word => word.Start < verb.Start)).Where(IsClaim);
            }
        }

        return words.Where(IsClaim);
    }

    // "offers" and "needs" claim little, and still have somebody who does it.
    private static bool IsClaim(ReadWord word) => (word.IsContent && !word.Lower.EndsWith("ly", StringComparison.Ordinal)) || Wordings.BuiltIn.IsVerb(word.Stem) || word.Lower is "work" or "people" or "person";

    private static bool IsParticiple(string lower) =>
        lower.Length > 3 && (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("en", StringComparison.Ordinal) || lower is "run" or "led" or "held" or "paid" or "made" or "given" or "sent" or "taught" or "built" or "met" or "done");
}
