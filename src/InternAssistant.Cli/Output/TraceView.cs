using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Retrieval;

namespace InternAssistant.Cli.Output;

/// <summary>A search and its reasons: what was looked for, which passages were found, what each term and feature added.</summary>
public static class TraceView
{
    private const int MostHits = 10;
    private const int MostTerms = 8;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Show(SearchTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        Console.Out.WriteLine();
        Console.Out.WriteLine($"Looked for: {string.Join(", ", trace.Query.Terms.OrderByDescending(term => term.Weight).ThenBy(term => term.Term, StringComparer.Ordinal).Select(term => $"{Printable.OnOneLine(term.Term)} ({Number(term.Weight)})"))}");
        Console.Out.WriteLine($"Found {trace.Hits.Count} passages{(trace.Hits.Count > MostHits ? $", the best {MostHits}" : "")}:");
        foreach (var (rank, hit) in trace.Hits.Take(MostHits).Index())
        {
            Show(rank + 1, hit);
        }
    }

    /// <summary>The answer's JSON with the search behind it as <c>explanation</c>.</summary>
    public static string Json(string answer, SearchTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var json = JsonNode.Parse(answer)!.AsObject();
        json["explanation"] = new JsonObject
        {
            ["terms"] = new JsonArray([.. trace.Query.Terms.Select(term => new JsonObject { ["term"] = term.Term, ["weight"] = Rounded(term.Weight) })]),
            ["hits"] = new JsonArray([.. trace.Hits.Select(Json)]),
        };

        return json.ToJsonString(Readable);
    }

    private static void Show(int rank, TracedHit hit)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"{rank}. {Number(hit.Hit.Score)}{(hit.Hit.Probability is { } probability ? $" (right with probability {probability.ToString("0.00", CultureInfo.InvariantCulture)})" : "")}  {Printable.OnOneLine(PlaceOf(hit))}");
        Console.Out.WriteLine($"   {Printable.OnOneLine(Marked(hit.Snippet))}");
        foreach (var term in hit.Explanation.Terms.Take(MostTerms))
        {
            Console.Out.WriteLine($"   {Number(term.Score),8}  {Printable.OnOneLine(term.Term)} in {term.Field}: weight {Number(term.Weight)} x idf {Number(term.InverseFrequency)}, {term.Frequency} times, in {term.Passages} passages");
        }

        if (hit.Explanation.Terms.Count > MostTerms)
        {
            Console.Out.WriteLine($"             and {hit.Explanation.Terms.Count - MostTerms} weaker terms");
        }

        foreach (var feature in hit.Explanation.Features)
        {
            Console.Out.WriteLine($"   {Number(feature.Score),8}  {feature.Name}: {Number(feature.Value)} x weight {Number(feature.Weight)}");
        }
    }

    private static JsonObject Json(TracedHit hit) => new()
    {
        ["documentId"] = hit.Hit.Passage.Document.Id,
        ["section"] = hit.Hit.Passage.Section.OwnHeading,
        ["passage"] = hit.Hit.Passage.Ordinal,
        ["score"] = hit.Hit.Score,
        ["probability"] = hit.Hit.Probability,
        ["snippet"] = hit.Snippet.Text,
        ["highlights"] = new JsonArray([.. hit.Snippet.Highlights.Select(span => new JsonArray(span.Start, span.End))]),
        ["terms"] = new JsonArray([.. hit.Explanation.Terms.Select(term => new JsonObject
        {
            ["term"] = term.Term,
            ["field"] = term.Field,
            ["weight"] = Rounded(term.Weight),
            ["frequency"] = term.Frequency,
            ["passages"] = term.Passages,
            ["idf"] = term.InverseFrequency,
            ["score"] = Rounded(term.Score),
        })]),
        ["features"] = new JsonArray([.. hit.Explanation.Features.Select(feature => new JsonObject
        {
            ["name"] = feature.Name,
            ["value"] = Rounded(feature.Value),
            ["weight"] = feature.Weight,
            ["score"] = Rounded(feature.Score),
        })]),
    };

    private static string PlaceOf(TracedHit hit) => string.Join(" > ", hit.Hit.Passage.Section.HeadingPath.Prepend(hit.Hit.Passage.Document.Id));

    // *found* words stand between stars: plain where there is no colour.
    private static string Marked(Snippet snippet)
    {
        var text = snippet.Text;
        foreach (var span in snippet.Highlights.Reverse())
        {
            text = text.Insert(span.End, "*").Insert(span.Start, "*");
        }

        return text;
    }

    private static double Rounded(double value) => Math.Round(value, 5);

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
