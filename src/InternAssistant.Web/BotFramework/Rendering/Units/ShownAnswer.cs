using InternAssistant.Answering;

namespace InternAssistant.Web.BotFramework.Rendering.Units;

/// <summary>What a message shows of an answer: units from its beginning, and the sources that they cite, never more than a channel takes.</summary>
public sealed record ShownAnswer
{
    /// <summary>How many sources a message may have: Teams refuses more.</summary>
    public const int MostCitations = 20;

    private ShownAnswer(IReadOnlyList<AnswerUnit> units, IReadOnlyList<Citation> citations, bool isCut) => (Units, Citations, IsCut) = (units, citations, isCut);

    public IReadOnlyList<AnswerUnit> Units { get; }

    /// <summary>The sources that the units cite, by their markers.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>True when something was left out.</summary>
    public bool IsCut { get; }

    /// <summary>The first units, at most <paramref name="most"/>, that cite at most <paramref name="citations"/> sources; at least one.</summary>
    public static ShownAnswer Of(Answer.Grounded answer, IReadOnlyList<AnswerUnit> units, int most, int citations = MostCitations)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(citations, MostCitations);
        var sources = SourcesOf(answer);
        var (shown, cited) = (new List<AnswerUnit>(), new SortedSet<int>());
        foreach (var unit in units.Take(most))
        {
            var own = unit.Citations.Where(sources.ContainsKey).Distinct().ToList();
            var fits = own.Where(marker => cited.Contains(marker)).Concat(own.Where(marker => !cited.Contains(marker)).Take(citations - cited.Count)).Order().ToList();
            if (fits.Count < own.Count && shown.Count > 0)
            {
                break;
            }

            cited.UnionWith(fits);
            shown.Add(unit with { Citations = fits });
        }

        var isCut = shown.Count < units.Count || shown.Zip(units).Any(pair => pair.First.Citations.Count < pair.Second.Citations.Count(sources.ContainsKey));
        WithoutBareIntroduction(shown);

        return new ShownAnswer(shown, [.. sources.Values.Where(source => shown.Exists(unit => unit.Citations.Contains(source.Marker)))], isCut);
    }

    private static SortedDictionary<int, Citation> SourcesOf(Answer.Grounded answer)
    {
        var sources = new SortedDictionary<int, Citation>();
        foreach (var citation in answer.Citations.Where(citation => citation.Marker > 0))
        {
            sources.TryAdd(citation.Marker, citation);
        }

        return sources;
    }

    // "The hotels are:" and then nothing.
    private static void WithoutBareIntroduction(List<AnswerUnit> shown)
    {
        if (shown.Count > 1 && shown[^1].Kind == UnitKind.Introduction)
        {
            shown.RemoveAt(shown.Count - 1);
        }
    }
}
