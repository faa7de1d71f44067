using System.Net;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>Fetches the keys that an issuer publishes: no redirects, bounded in size and time.</summary>
internal sealed class MetadataClient(HttpMessageHandler handler) : IDisposable
{
    private const int LargestResponse = 512 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly HttpClient http = new(handler) { MaxResponseContentBufferSize = LargestResponse, Timeout = Patience };

    public MetadataClient()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
    }

    public async Task<IReadOnlyDictionary<string, SigningKey>> KeysAsync(Uri metadata)
    {
        var address = PublishedKeys.AddressIn(await http.GetByteArrayAsync(metadata), metadata);

        return PublishedKeys.In(await http.GetByteArrayAsync(address));
    }

    public void Dispose() => http.Dispose();
}
