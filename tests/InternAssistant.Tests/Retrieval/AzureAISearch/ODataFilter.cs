using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static InternAssistant.Tests.Retrieval.AzureAISearch.ContractException;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>Reads a filter as the service does, and holds documents to it.</summary>
internal sealed partial class ODataFilter
{
    private readonly JsonObject index;
    private readonly List<string> tokens;
    private int at;

    private ODataFilter(string filter, JsonObject index)
    {
        this.index = index;
        tokens = [.. Token().Matches(filter).Select(match => match.Value.Trim())];
        Require(string.Concat(tokens).Length == Token().Replace(filter, match => match.Value.Trim()).Length, $"the filter has something else: {filter}");
    }

    public static Func<JsonObject, bool> Parse(string? filter, JsonObject index)
    {
        if (filter is null)
        {
            return _ => true;
        }

        var parser = new ODataFilter(filter, index);
        var condition = parser.Any();
        Require(parser.at == parser.tokens.Count, $"the filter goes on where it should end: {filter}");

        return condition;
    }

    private string Next => at < tokens.Count ? tokens[at] : "";

    private Func<JsonObject, bool> Any()
    {
        var left = All();
        while (Take("or"))
        {
            var (first, second) = (left, All());
            left = document => first(document) || second(document);
        }

        return left;
    }

    private Func<JsonObject, bool> All()
    {
        var left = One();
        while (Take("and"))
        {
            var (first, second) = (left, One());
            left = document => first(document) && second(document);
        }

        return left;
    }

    private Func<JsonObject, bool> One()
    {
        if (Take("("))
        {
            var inner = Any();
            Expect(")");

            return inner;
        }

        var field = IndexContract.Field(index, Word());
        Require((bool?)field["filterable"] == true, $"'{field["name"]}' cannot be filtered by");

        return Take("/") ? Element(field) : Comparison(document => [document[IndexContract.NameOf(field)]], field, (string)field["type"]!);
    }

    private Func<JsonObject, bool> Element(JsonObject field)
    {
        Expect("any");
        Expect("(");
        var variable = Word();
        Expect(":");
        Expect(variable);
        var inner = Comparison(document => [.. document[IndexContract.NameOf(field)]!.AsArray()], field, "Edm.String");
        Expect(")");

        return inner;
    }

    private Func<JsonObject, bool> Comparison(Func<JsonObject, JsonNode?[]> values, JsonObject field, string type)
    {
        var (comparison, literal) = (Word(), tokens.ElementAtOrDefault(at++) ?? "");
        Require(comparison is "eq" or "ne" or "gt" or "ge" or "le" or "lt", $"'{comparison}' does not compare");
        Require(literal.StartsWith('\'') == (type == "Edm.String"), $"'{literal}' is no value of '{field["name"]}'");
        var wanted = literal.StartsWith('\'') ? literal[1..^1].Replace("''", "'", StringComparison.Ordinal) : literal;

        return document => values(document).Any(value => value is not null && Holds(Compare((string)value!, wanted, type), comparison));
    }

    private static int Compare(string value, string wanted, string type) => type == "Edm.DateTimeOffset"
        ? DateTimeOffset.Parse(value, null).CompareTo(DateTimeOffset.Parse(wanted, null))
        : string.CompareOrdinal(value, wanted);

    private static bool Holds(int order, string comparison) => comparison switch
    {
        "eq" => order == 0,
        "ne" => order != 0,
        "gt" => order > 0,
        "ge" => order >= 0,
        "lt" => order < 0,
        _ => order <= 0,
    };

    private bool Take(string token)
    {
        var there = Next == token;
        at += there ? 1 : 0;

        return there;
    }

    private void Expect(string token) => Require(Take(token), $"the filter needs '{token}' before '{Next}'");

    private string Word()
    {
        Require(Next.Length > 0 && Next.All(char.IsAsciiLetter), $"'{Next}' is no name");

        return tokens[at++];
    }

    [GeneratedRegex(@"\s*('(?:[^']|'')*'|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[A-Za-z]+|[()/:])\s*")]
    private static partial Regex Token();
}
