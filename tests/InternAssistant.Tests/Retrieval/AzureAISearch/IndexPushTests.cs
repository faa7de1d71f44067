using System.Diagnostics;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary><c>index push</c> as an operator runs it: a process with settings in its environment.</summary>
public sealed class IndexPushTests
{
    [Fact]
    public async Task An_operator_indexes_and_pushes()
    {
        await using var server = await SearchServiceServer.StartAsync();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "knowledge"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "knowledge", "applying.md"), Harbour.Applying);

            var unset = await RunAsync(folder.FullName, null, "index", "push");
            var early = await RunAsync(folder.FullName, server, "index", "push");
            await RunAsync(folder.FullName, server, "index");
            var first = await RunAsync(folder.FullName, server, "index", "push");
            var second = await RunAsync(folder.FullName, server, "index", "push", "--json");
            var asked = await RunAsync(folder.FullName, server, "ask", "When is the application deadline?");

            Assert.Equal((1, true), (unset.Code, unset.Error.Contains("AzureAISearch:Endpoint", StringComparison.Ordinal)));
            Assert.Equal((1, true), (early.Code, early.Error.Contains("No snapshot", StringComparison.Ordinal)));
            Assert.Equal((0, true), (first.Code, first.Output.StartsWith("Uploaded ", StringComparison.Ordinal)));
            Assert.Equal((0, true), (second.Code, second.Output.Contains("\"uploaded\": 0", StringComparison.Ordinal)));
            Assert.Contains("15 February 2026", asked.Output, StringComparison.Ordinal);
            Assert.NotEmpty(server.Searches);
            Assert.Empty(server.Violations);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string folder, SearchServiceServer? server, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "InternAssistant.Cli.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (server is not null)
        {
            start.Environment["AzureAISearch__Endpoint"] = server.Options.Endpoint;
            start.Environment["AzureAISearch__ApiKey"] = SearchServiceServer.Key;
            start.Environment["AzureAISearch__IndexName"] = "interns";
            start.Environment["AzureAISearch__TimeoutMs"] = "20000";
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        return (process.ExitCode, await output, await error);
    }
}
