using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace InternAssistant.Benchmarks;

/// <summary>The built web host as a process of its own over the shipped documents, with limits that one address can load it by.</summary>
internal sealed class LoadedHost : IAsyncDisposable
{
    public const string Secret = "a secret of forty characters, for load...";

    private const string Listening = "Now listening on: ";

    private static readonly string[] Limits =
    [
        "--DirectLine:MaxSocketsPerAddress", "10000", "--DirectLine:StartsPerMinute", "100000", "--DirectLine:PostsPerMinute", "1000000",
        "--DirectLine:PostsPerConversation", "10000", "--DirectLine:Secret", Secret,
    ];

    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("internassistant-load-").FullName;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoadedHost()
    {
        var web = Path.Combine(Repository(), "artifacts", "bin", "InternAssistant.Web", "release", "InternAssistant.Web.dll");
        string[] arguments = [web, "--urls", "http://127.0.0.1:0", "--Knowledge:Path", Path.Combine(Repository(), "knowledge"), "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information", .. Limits];
        process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
    }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });

    public long Megabytes => FromStatus("VmRSS");

    public long PeakMegabytes => FromStatus("VmHWM");

    public static async Task<LoadedHost> StartAsync()
    {
        var host = new LoadedHost();
        host.Http.BaseAddress = await host.address.Task.WaitAsync(TimeSpan.FromMinutes(2));
        while (!(await host.Http.GetAsync(new Uri("health/ready", UriKind.Relative))).IsSuccessStatusCode)
        {
            await Task.Delay(100);
        }

        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Read(string? line)
    {
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }

    // Linux tells what a process holds and held at most.
    private long FromStatus(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));

        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
