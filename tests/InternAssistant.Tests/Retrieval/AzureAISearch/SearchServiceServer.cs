using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InternAssistant.Retrieval.AzureAISearch;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A service with Azure AI Search's REST contract on this machine. What breaks the contract is refused, and remembered.</summary>
internal sealed partial class SearchServiceServer : IAsyncDisposable
{
    public const string Key = "0123456789ABCDEF";
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Kind, Func<HttpContext, Task> Answer)> scripted = new();

    private SearchServiceServer(WebApplication app) => this.app = app;

    public SearchServiceIndex Index { get; } = new();

    public ConcurrentQueue<ServiceRequest> Requests { get; } = new();

    public ConcurrentQueue<string> Violations { get; } = new();

    public IEnumerable<JsonObject> Searches => Requests.Where(request => request.Kind == "search" && (string?)request.Body["search"] != "*").Select(request => request.Body);

    public AzureAISearchOptions Options => new() { Endpoint = app.Urls.First(), ApiKey = Key, IndexName = "interns", TimeoutMs = 20_000 };

    public static async Task<SearchServiceServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new SearchServiceServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();

        return server;
    }

    /// <summary>The next request of a kind is answered so.</summary>
    public void Next(string kind, int status, string body = "", string? retryAfter = null) => Next(kind, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(body);
    });

    public void Next(string kind, Func<HttpContext, Task> answer) => scripted.Enqueue((kind, answer));

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            var request = await ReadAsync(context.Request);
            Requests.Enqueue(request);
            if (scripted.TryPeek(out var next) && next.Kind == request.Kind && scripted.TryDequeue(out next))
            {
                await next.Answer(context);
                return;
            }

            var (status, body) = Answer(request);
            await WriteAsync(context, status, body);
        }
        catch (Exception exception) when (exception is ContractException or JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            Violations.Enqueue(exception.Message);
            await WriteAsync(context, 400, new JsonObject { ["error"] = new JsonObject { ["code"] = "InvalidArgument", ["message"] = exception.Message } });
        }
    }

    private (int Status, JsonObject Body) Answer(ServiceRequest request) => request.Kind switch
    {
        "definition" => Index.Definition is { } there ? (200, there) : NotFound(),
        "define" => Index.Define(request.Body, request.Query.Contains("allowIndexDowntime=true", StringComparison.OrdinalIgnoreCase)),
        "batch" => Index.Definition is null ? NotFound() : Index.Write(request.Body),
        _ => Index.Definition is null ? NotFound() : Index.Search(request.Body),
    };

    private static (int Status, JsonObject Body) NotFound() =>
        (404, new JsonObject { ["error"] = new JsonObject { ["code"] = "", ["message"] = "No index with the name 'interns' was found in the service 'fake'." } });

    private static async Task<ServiceRequest> ReadAsync(HttpRequest request)
    {
        ContractException.Require(request.Headers["api-key"] == Key, "the key is missing or wrong");
        ContractException.Require(request.Query["api-version"] == "2023-11-01", "the version of the API is missing or wrong");
        ContractException.Require(request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal), "JSON is accepted");
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        ContractException.Require(bytes.Length <= 16_000_000, "a body has at most 16 MB");
        ContractException.Require(bytes.Length == 0 || request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true, "a body is JSON");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
        var kind = KindOf(request.Method, Route().Match(request.Path.Value ?? ""));
        var body = text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();

        return new ServiceRequest(kind, body, (int)bytes.Length, request.QueryString.Value ?? "");
    }

    private static string KindOf(string method, Match route) => (method, route.Success, route.Groups["rest"].Value) switch
    {
        ("GET", true, "") => "definition",
        ("PUT", true, "") => "define",
        ("POST", true, "/docs/search.index") => "batch",
        ("POST", true, "/docs/search.post.search") => "search",
        _ => throw new ContractException($"{method} is not known at this address"),
    };

    private static async Task WriteAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; odata.metadata=minimal; charset=utf-8";
        await context.Response.WriteAsync(body.ToJsonString());
    }

    [GeneratedRegex(@"^/indexes\('interns'\)(?<rest>.*)$")]
    private static partial Regex Route();
}
