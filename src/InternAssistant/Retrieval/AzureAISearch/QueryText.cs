using System.Globalization;
using System.Text;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>A query's terms in Lucene's full syntax: <c>title:"pay"^0.5 body:"pay"^1</c>, so that fields weigh and add as they do in the local index.</summary>
/// <remarks>
/// Every term is a quoted phrase, in which only <c>"</c> and <c>\</c> mean anything and are escaped: no operator, wildcard,
/// regular expression or field name can be typed.
/// </remarks>
internal static class QueryText
{
    /// <summary>How many different terms are sent: with four fields that stays below Lucene's 1024 clauses.</summary>
    public const int MostTerms = 200;

    /// <summary>Longer terms stand in no index: the tokenizer cuts words there.</summary>
    private const int LongestTerm = 255;

    private const double LeastBoost = 0.0001;

    /// <summary>The query's text; empty when no term can be found in any field.</summary>
    public static string Of(IReadOnlyList<QueryTerm> terms, RetrievalOptions scoring)
    {
        var text = new StringBuilder();
        foreach (var (term, weight) in Strongest(terms))
        {
            foreach (var (field, fieldWeight) in Weights(scoring))
            {
                Append(text, field, term, weight * fieldWeight);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<(string Term, double Weight)> Strongest(IReadOnlyList<QueryTerm> terms) => terms
        .Where(term => IsWord(term.Term))
        .GroupBy(term => term.Term, StringComparer.Ordinal)
        .Select(same => (same.Key, Weight: same.Sum(term => term.Weight)))
        .OrderByDescending(term => term.Weight)
        .Take(MostTerms);

    private static bool IsWord(string term) =>
        term.Length is > 0 and <= LongestTerm && ServiceText.IsValid(term) && !term.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static (string Field, double Weight)[] Weights(RetrievalOptions scoring) =>
    [
        (ServiceField.Title, scoring.TitleWeight),
        (ServiceField.Headings, scoring.HeadingWeight),
        (ServiceField.Body, scoring.BodyWeight),
        (ServiceField.Aliases, scoring.AliasWeight),
    ];

    private static void Append(StringBuilder text, string field, string term, double boost)
    {
        if (boost < LeastBoost)
        {
            return;
        }

        text.Append(text.Length == 0 ? "" : " ").Append(field).Append(":\"");
        text.Append(term.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
        text.Append("\"^").Append(boost.ToString("0.####", CultureInfo.InvariantCulture));
    }
}
