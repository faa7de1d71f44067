using InternAssistant.Knowledge.Faq.Documents;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Which row of an imported table is about which question of a document.</summary>
internal sealed class FaqMatches
{
    private readonly List<(FaqRow Row, int? Slot)> _pairs = [];

    /// <summary>The rows in the order of the table, each with its slot; null for a new question.</summary>
    public IReadOnlyList<(FaqRow Row, int? Slot)> Pairs => _pairs;

    /// <summary>Matches by the question. Where a document asks one question several times, rows whose answers are unchanged are told apart first.</summary>
    public static FaqMatches Of(IReadOnlyList<FaqSlot> slots, IReadOnlyList<FaqRow> rows, FaqFindings findings)
    {
        var matches = new FaqMatches();
        var places = Enumerable.Range(0, slots.Count).ToLookup(place => FaqText.Key(slots[place].Entry.Question), StringComparer.Ordinal);

        foreach (var asked in rows.GroupBy(row => FaqText.Key(row.Question), StringComparer.Ordinal))
        {
            matches.Add([.. asked], [.. places[asked.Key]], slots, findings);
        }

        matches._pairs.Sort((a, b) => a.Row.Number.CompareTo(b.Row.Number));

        return matches;
    }

    private void Add(List<FaqRow> rows, List<int> places, IReadOnlyList<FaqSlot> slots, FaqFindings findings)
    {
        foreach (var row in rows.Skip(Math.Max(1, places.Count)).ToList())
        {
            findings.Error(row.Number, "duplicate-question", $"{FaqText.Named(row.Question)} stands in row {rows[0].Number} already, for the same document. Keep one of the rows.");
            rows.Remove(row);
        }

        foreach (var row in rows.ToList())
        {
            var same = places.FindIndex(place => slots[place].Entry.Answer == row.Answer);

            if (same >= 0)
            {
                _pairs.Add((row, places[same]));
                places.RemoveAt(same);
                rows.Remove(row);
            }
        }

        if (rows.Count > 0 && places.Count > rows.Count)
        {
            rows.ForEach(row => findings.Error(row.Number, "ambiguous-question", $"The document asks {FaqText.Named(row.Question)} more than once, and the table leaves open which one is meant. Export anew and keep all its rows, or change it in the document."));
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            _pairs.Add((rows[i], i < places.Count ? places[i] : null));
        }
    }
}
