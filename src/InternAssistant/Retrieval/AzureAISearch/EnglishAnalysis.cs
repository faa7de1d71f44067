using Azure.Search.Documents.Indexes.Models;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>
/// Lucene's English analysis, part by part: what <c>en.lucene</c> does, and what <see cref="EnglishAnalyzer"/> has already done to the terms of a query.
/// The service's own <c>en.lucene</c> cannot be had for passages alone, and would stem the query's stems a second time ("house", "hous", "hou").
/// </summary>
internal static class EnglishAnalysis
{
    /// <summary>The analyzer for passages.</summary>
    public const string ForPassages = "english_words";

    private const string Possessives = "english_possessives";
    private const string Stops = "english_stop_words";

    /// <summary>The analyzer for queries: terms as they are.</summary>
    public static readonly LexicalAnalyzerName ForQueries = LexicalAnalyzerName.Whitespace;

    /// <summary>Defines the analyzer in an index.</summary>
    public static void AddTo(SearchIndex index)
    {
        index.TokenFilters.Add(new StemmerTokenFilter(Possessives, StemmerTokenFilterLanguage.PossessiveEnglish));
        var stops = new StopwordsTokenFilter(Stops);
        foreach (var word in StopWords.All)
        {
            stops.Stopwords.Add(word);
        }

        index.TokenFilters.Add(stops);
        index.Analyzers.Add(new CustomAnalyzer(ForPassages, LexicalTokenizerName.Standard)
        {
            TokenFilters = { Possessives, TokenFilterName.Lowercase, Stops, TokenFilterName.PorterStem },
        });
    }
}
