using System.Collections.Concurrent;

namespace InternAssistant.Tests.Web.BotFramework;

/// <summary>Takes every request to a server of this machine, whatever address it is for; the address it was for becomes the beginning of the path.</summary>
internal sealed class Reroute(Uri server) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
{
    public ConcurrentQueue<Uri> Asked { get; } = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var meant = request.RequestUri!;
        Asked.Enqueue(meant);
        request.RequestUri = new Uri(server, $"/{meant.Host}{meant.PathAndQuery}");

        return base.SendAsync(request, cancellationToken);
    }
}
