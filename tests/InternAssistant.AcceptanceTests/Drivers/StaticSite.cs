using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>A web site of somebody else: one page on another loopback port, and so of another origin, with a policy of its own.</summary>
internal sealed class StaticSite : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string policy;

    private StaticSite(string policy)
    {
        this.policy = policy;
        Origin = $"http://127.0.0.1:{FreePort()}";
        listener.Prefixes.Add($"{Origin}/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Origin { get; }

    /// <summary>What the pages are; it may be set once the addresses of other hosts are known.</summary>
    public string Html { get; set; } = "";

    public static StaticSite Start(string policy) => new(policy);

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                var body = Encoding.UTF8.GetBytes(Html);
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers["Content-Security-Policy"] = policy;
                await context.Response.OutputStream.WriteAsync(body);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // The site is closed.
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();

        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
