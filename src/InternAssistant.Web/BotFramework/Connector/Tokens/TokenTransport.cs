using Microsoft.Identity.Client;

namespace InternAssistant.Web.BotFramework.Connector.Tokens;

/// <summary>The connections on which tokens are asked for.</summary>
internal sealed class TokenTransport(HttpMessageHandler handler) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient http = new(handler) { Timeout = TimeSpan.FromSeconds(15), MaxResponseContentBufferSize = 1024 * 1024 };

    public TokenTransport()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
    }

    public HttpClient GetHttpClient() => http;

    public void Dispose() => http.Dispose();
}
