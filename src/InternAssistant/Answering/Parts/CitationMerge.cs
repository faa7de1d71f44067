namespace InternAssistant.Answering.Parts;

/// <summary>Numbers the citations of several answers anew, from 1 in the order of use; the same place keeps its marker.</summary>
internal sealed class CitationMerge
{
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Citation> All => citations;

    /// <summary>The sentences of one answer with the markers that hold for all.</summary>
    public IReadOnlyList<Sentence> Renumbered(Answer.Grounded answer, IReadOnlyList<Sentence> sentences) =>
    [
        .. sentences.Select(sentence => sentence with
        {
            Citations = MarkersOf(answer, sentence.Citations),
            Items = sentence.Items is null ? null : [.. sentence.Items.Select(item => item with { Citations = MarkersOf(answer, item.Citations) })],
        }),
    ];

    private IReadOnlyList<int> MarkersOf(Answer.Grounded answer, IReadOnlyList<int> markers) =>
        [.. markers.Select(marker => MarkerOf(answer.Citations.First(citation => citation.Marker == marker))).Distinct()];

    private int MarkerOf(Citation citation)
    {
        var known = citations.Find(other => other.DocumentId == citation.DocumentId && other.Start == citation.Start && other.End == citation.End);
        if (known is not null)
        {
            return known.Marker;
        }

        citations.Add(citation with { Marker = citations.Count + 1 });

        return citations.Count;
    }
}
