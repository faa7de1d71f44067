using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Runs the web host as a process of its own, on a free loopback port.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebHost(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The host ended: {Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public Uri Address => Http.BaseAddress!;

    public string Output => string.Join('\n', output);

    /// <summary>Starts the host in a folder and returns as soon as it listens.</summary>
    public static Task<WebHost> StartAsync(string folder, string environment = "Development", params string[] settings) =>
        StartProgramAsync(Programs.Web, folder, environment, settings);

    /// <summary>The same with a build of the host that lies elsewhere.</summary>
    public static Task<WebHost> StartProgramAsync(string program, string folder, string environment, params string[] settings) =>
        ListeningAsync(StartInfo(program, folder, environment, settings));

    /// <summary>Starts the host in Development, with variables in its environment, and returns as soon as it listens.</summary>
    public static Task<WebHost> StartAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] settings)
    {
        var start = StartInfo(Programs.Web, folder, "Development", settings);

        foreach (var (variable, value) in variables)
        {
            start.Environment[variable] = value;
        }

        return ListeningAsync(start);
    }

    /// <summary>Starts the host in a folder and returns as soon as it is ready.</summary>
    public static async Task<WebHost> StartReadyAsync(string folder, string environment = "Development", params string[] settings)
    {
        var host = await StartAsync(folder, environment, settings);
        await host.ReadyAsync();

        return host;
    }

    public Task ReadyAsync() => Eventually.TrueAsync(async () => await StatusOfAsync("/health/ready") == HttpStatusCode.OK, "the host is ready");

    public async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative));

        return response.StatusCode;
    }

    public async Task<JsonElement> AskAsync(string question, params string[] history)
    {
        using var response = await Http.PostAsJsonAsync("/api/ask", new { question, history });
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PostAsync(string path, string json, string contentType = "application/json") =>
        Http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, contentType));

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Http.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);

        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }

    private static async Task<WebHost> ListeningAsync(ProcessStartInfo start)
    {
        var host = new WebHost(start);
        host.Http.BaseAddress = await host.address.Task.WaitAsync(TimeSpan.FromSeconds(30));

        return host;
    }

    private static ProcessStartInfo StartInfo(string program, string folder, string environment, string[] settings) =>
        new("dotnet", [program, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information", .. settings])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["ASPNETCORE_URLS"] = null },
        };
}
