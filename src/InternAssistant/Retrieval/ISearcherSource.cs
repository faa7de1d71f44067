using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval;

/// <summary>Chooses who searches a snapshot: the snapshot's own words, words and meanings together, or a service elsewhere.</summary>
public interface ISearcherSource
{
    /// <summary>The searcher for a snapshot; the same one each time.</summary>
    IPassageSearcher SearcherOf(Snapshot snapshot);
}
