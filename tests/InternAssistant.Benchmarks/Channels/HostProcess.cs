using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace InternAssistant.Benchmarks.Channels;

/// <summary>A server as a process of its own, in a folder of its own, that answers once it is ready.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The memory that the process has in RAM, in megabytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();

            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts a program (its .dll, or an executable) and waits until <paramref name="ready"/> answers with 200.</summary>
    public static async Task<HostProcess> StartAsync(string program, string folder, string ready, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] all = ["--urls", address.ToString(), .. arguments];
        var start = program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [program, .. all]) : new ProcessStartInfo(program, all);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var host = new HostProcess(process, address);
        await host.ReadyAsync(ready);

        return host;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task ReadyAsync(string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = Address };
        for (var attempt = 0; attempt < 6000 && !process.HasExited; attempt++)
        {
            try
            {
                using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"{process.StartInfo.FileName} did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
