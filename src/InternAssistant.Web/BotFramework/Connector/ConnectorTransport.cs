namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>The connections to service addresses: no redirects, no cookies, names looked up again every few minutes, responses bounded.</summary>
internal sealed class ConnectorTransport(HttpMessageHandler handler) : IDisposable
{
    private const int LargestResponse = 256 * 1024;

    public ConnectorTransport()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
    {
    }

    /// <summary>Has no time limit of its own: whoever sends has one.</summary>
    public HttpClient Http { get; } = new(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LargestResponse };

    public void Dispose() => Http.Dispose();
}
