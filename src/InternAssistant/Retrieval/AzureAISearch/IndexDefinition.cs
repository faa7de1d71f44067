using Azure.Search.Documents.Indexes.Models;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>The index on the service: its fields, analysis and scoring.</summary>
internal static class IndexDefinition
{
    private const string Profile = "meaning";
    private const string Algorithm = "exhaustive";

    /// <summary>The definition.</summary>
    /// <param name="name">The index's name.</param>
    /// <param name="scoring">BM25's parameters.</param>
    /// <param name="dimensions">The length of the vectors; null without an embedder.</param>
    /// <param name="existing">The definition that is there, whose other fields stay: the service cannot drop a field.</param>
    public static SearchIndex Of(string name, RetrievalOptions scoring, int? dimensions, SearchIndex? existing)
    {
        var index = new SearchIndex(name)
        {
            Fields = Fields(dimensions),
            Similarity = new BM25Similarity { K1 = scoring.K1, B = scoring.B },
            VectorSearch = dimensions is null ? existing?.VectorSearch : Vectors(),
        };
        EnglishAnalysis.AddTo(index);
        foreach (var field in existing?.Fields.Where(field => index.Fields.All(own => own.Name != field.Name)) ?? [])
        {
            index.Fields.Add(field);
        }

        return index;
    }

    /// <summary>True when BM25's parameters change, for which the service takes the index offline for some seconds.</summary>
    public static bool Rescores(SearchIndex index, SearchIndex? existing) =>
        existing?.Similarity is BM25Similarity before && index.Similarity is BM25Similarity after && (before.K1 != after.K1 || before.B != after.B);

    private static List<SearchField> Fields(int? dimensions)
    {
        List<SearchField> fields =
        [
            Plain(ServiceField.Key, SearchFieldDataType.String, isKey: true),
            Plain(ServiceField.Snapshot, SearchFieldDataType.String),
            Plain(ServiceField.Ordinal, SearchFieldDataType.Int32),
            Plain(ServiceField.Embedder, SearchFieldDataType.String),
            Plain(ServiceField.DocumentId, SearchFieldDataType.String),
            .. ServiceField.Searched.Select(name => Words(name, name is ServiceField.Headings or ServiceField.Aliases)),
            Plain(ServiceField.Category, SearchFieldDataType.String),
            Plain(ServiceField.Postings, SearchFieldDataType.Collection(SearchFieldDataType.String)),
            Plain(ServiceField.Locations, SearchFieldDataType.Collection(SearchFieldDataType.String)),
            Plain(ServiceField.Published, SearchFieldDataType.DateTimeOffset),
        ];
        if (dimensions is { } length)
        {
            fields.Add(new VectorSearchField(ServiceField.Vector, length, Profile) { IsHidden = true });
        }

        return fields;
    }

    private static SearchField Plain(string name, SearchFieldDataType type, bool isKey = false) => new(name, type)
    {
        IsKey = isKey,
        IsFilterable = true,
        IsSortable = isKey,
        IsSearchable = type == SearchFieldDataType.String || type == SearchFieldDataType.Collection(SearchFieldDataType.String) ? false : null,
        IsFacetable = false,
        IsHidden = false,
    };

    private static SearchField Words(string name, bool many) => new(name, many ? SearchFieldDataType.Collection(SearchFieldDataType.String) : SearchFieldDataType.String)
    {
        IsKey = false,
        IsSearchable = true,
        IsFilterable = false,
        IsSortable = false,
        IsFacetable = false,
        IsHidden = false,
        IndexAnalyzerName = EnglishAnalysis.ForPassages,
        SearchAnalyzerName = EnglishAnalysis.ForQueries,
    };

    // Exhaustive: a knowledge folder is small enough, and no neighbour is missed behind the filter for the snapshot.
    private static VectorSearch Vectors() => new()
    {
        Algorithms = { new ExhaustiveKnnAlgorithmConfiguration(Algorithm) { Parameters = new ExhaustiveKnnParameters { Metric = VectorSearchAlgorithmMetric.Cosine } } },
        Profiles = { new VectorSearchProfile(Profile, Algorithm) },
    };
}
