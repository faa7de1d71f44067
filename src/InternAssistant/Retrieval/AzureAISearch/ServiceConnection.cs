using Azure;
using Azure.Core.Pipeline;
using Azure.Search.Documents;
using Azure.Search.Documents.Indexes;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>The clients for one index of one service. They send each request once: whoever asks knows whether waiting is worth it.</summary>
internal sealed class ServiceConnection
{
    public ServiceConnection(AzureAISearchOptions options)
    {
        var (address, key, settings) = (AddressOf(options), new AzureKeyCredential(options.ApiKey), SettingsFor(options));
        IndexName = options.IndexName;
        Indexes = new SearchIndexClient(address, key, settings);
        Passages = new SearchClient(address, options.IndexName, key, settings);
    }

    public string IndexName { get; }

    public SearchIndexClient Indexes { get; }

    public SearchClient Passages { get; }

    // The clients take https only; for this machine the policy turns the address back.
    private static Uri AddressOf(AzureAISearchOptions options)
    {
        var address = new Uri(options.Endpoint);

        return new UriBuilder(address) { Scheme = Uri.UriSchemeHttps, Port = address.Port }.Uri;
    }

    private static SearchClientOptions SettingsFor(AzureAISearchOptions options)
    {
        var settings = new SearchClientOptions(SearchClientOptions.ServiceVersion.V2023_11_01);
        settings.Retry.MaxRetries = 0;
        settings.Diagnostics.IsLoggingEnabled = false;
        settings.Diagnostics.IsLoggingContentEnabled = false;
        settings.Diagnostics.IsTelemetryEnabled = false;

        if (new Uri(options.Endpoint).Scheme == Uri.UriSchemeHttp)
        {
            settings.Transport = new HttpClientTransport(new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }));
            settings.AddPolicy(new PlainHttp(), Azure.Core.HttpPipelinePosition.BeforeTransport);
        }

        return settings;
    }

    private sealed class PlainHttp : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(Azure.Core.HttpMessage message) => message.Request.Uri.Scheme = Uri.UriSchemeHttp;
    }
}
