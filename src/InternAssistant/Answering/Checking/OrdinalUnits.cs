namespace InternAssistant.Answering.Checking;

/// <summary>"The first week" is not "the first month", and "every day" not "every year".</summary>
internal static class OrdinalUnits
{
    /// <summary>True when every counted stretch of time is one of the quotes, where they have one that is counted so.</summary>
    public static bool Hold(ReadText sentence, Evidence evidence)
    {
        var given = evidence.Quotes.SelectMany(Of).ToList();

        return Of(sentence).All(own => !given.Exists(other => other.Counted == own.Counted) || given.Contains(own));
    }

    private static IEnumerable<(string Counted, string Unit)> Of(ReadText text)
    {
        for (var at = 1; at < text.Words.Count; at++)
        {
            if (Units.Of(text.Words[at].Lower) is { } unit && Units.IsTime(unit) && text.Words[at - 1].Lower is "first" or "second" or "third" or "last" or "final" or "next")
            {
                yield return (text.Words[at - 1].Lower, unit);
            }
        }
    }
}
