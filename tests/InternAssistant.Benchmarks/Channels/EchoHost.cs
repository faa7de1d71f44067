using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Benchmarks.Channels;

/// <summary>The peer: a plain minimal API that reads an activity and sends it back, and does nothing else.</summary>
internal static class EchoHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/ready", () => Results.Ok());
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);

            return Results.Text(await reader.ReadToEndAsync(), "application/json");
        });
        await app.RunAsync();

        return 0;
    }
}
