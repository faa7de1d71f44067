using System.Globalization;
using System.Text;
using static InternAssistant.Tests.Retrieval.AzureAISearch.ContractException;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A boosted phrase in a field of Lucene's query language. Whatever else the language knows is refused: nobody may be able to type it.</summary>
internal sealed record LuceneClause(string Field, string Term, double Boost)
{
    public static IReadOnlyList<LuceneClause> Parse(string query)
    {
        List<LuceneClause> clauses = [];
        for (var at = 0; at < query.Length;)
        {
            clauses.Add(Read(query, ref at));
            Require(at == query.Length || query[at++] == ' ', "a space stands between two clauses");
        }

        Require(clauses.Count <= 1024, "Lucene takes 1024 clauses");

        return clauses;
    }

    private static LuceneClause Read(string query, ref int at)
    {
        var colon = query.IndexOf(":\"", at, StringComparison.Ordinal);
        Require(colon > at && query[at..colon].All(char.IsAsciiLetter), "a clause begins with a field");
        var field = query[at..colon];
        var term = new StringBuilder();
        for (at = colon + 2; at < query.Length && query[at] != '"'; at++)
        {
            at += query[at] == '\\' ? 1 : 0;
            Require(at < query.Length, "the escape at the end escapes nothing");
            term.Append(query[at]);
        }

        Require(at + 1 < query.Length && query[at + 1] == '^', "a phrase ends and has a boost");
        var end = query.IndexOf(' ', at) is var space and >= 0 ? space : query.Length;
        Require(double.TryParse(query[(at + 2)..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var boost) && boost > 0, "a boost is a positive number");
        at = end;

        return new LuceneClause(field, term.ToString(), boost);
    }
}
