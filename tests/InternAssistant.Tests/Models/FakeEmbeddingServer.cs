using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Models;

/// <summary>An endpoint in this process that checks every request as OpenAI documents it and answers what the test says.</summary>
internal sealed class FakeEmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Func<string[], IResult> answer;

    private FakeEmbeddingServer(Func<string[], IResult> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        application.MapPost("/v1/embeddings", (Delegate)HandleAsync);
        this.answer = answer;
    }

    public Uri Endpoint => new(application.Urls.Single() + "/v1");

    public List<int> Batches { get; } = [];

    public static async Task<FakeEmbeddingServer> StartAsync(Func<string[], IResult> answer)
    {
        var server = new FakeEmbeddingServer(answer);
        await server.application.StartAsync();

        return server;
    }

    public static IResult Vectors(IEnumerable<(int Index, float[] Vector)> vectors) => Results.Json(new
    {
        @object = "list",
        model = "m",
        data = vectors.Select(pair => new { @object = "embedding", index = pair.Index, embedding = Convert.ToBase64String(pair.Vector.SelectMany(BitConverter.GetBytes).ToArray()) }),
        usage = new { prompt_tokens = 1, total_tokens = 1 },
    });

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task<IResult> HandleAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var isRight = context.Request.Headers.Authorization == "Bearer secret" && body.RootElement.GetProperty("model").GetString() == "m";
        var texts = body.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToArray();
        Batches.Add(texts.Length);

        return isRight ? answer(texts) : Results.StatusCode(401);
    }
}
