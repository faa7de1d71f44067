using System.Net;
using System.Net.Http.Headers;
using System.Text;
using InternAssistant.Web.BotFramework.Connector.Tokens;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>One request to a service address, with the bot's token, and what its response means.</summary>
internal sealed class ConnectorCall(ConnectorTransport transport, IConnectorTokens tokens, TimeProvider clock)
{
    private const int LongestRefusal = 1_000;

    private static readonly HttpStatusCode[] Passing =
        [HttpStatusCode.TooManyRequests, HttpStatusCode.PreconditionFailed, HttpStatusCode.BadGateway, HttpStatusCode.GatewayTimeout];

    /// <summary>Sends, with a new token once when the first is not taken.</summary>
    /// <exception cref="ConnectorException">The service did not take it.</exception>
    public async Task<byte[]> SendAsync(HttpMethod method, Uri address, byte[] json, CancellationToken cancellationToken)
    {
        var token = await tokens.TokenAsync(renew: false, cancellationToken);
        using var first = await SendAsync(method, address, json, token, cancellationToken);

        if (first.StatusCode != HttpStatusCode.Unauthorized || token is null)
        {
            return await BodyAsync(first, cancellationToken);
        }

        var renewed = await tokens.TokenAsync(renew: true, cancellationToken);
        using var second = await SendAsync(method, address, json, renewed, cancellationToken);

        return await BodyAsync(second, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, byte[] json, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        try
        {
            return await transport.Http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }
        catch (HttpRequestException trouble)
        {
            // Only where nothing can have arrived is it sent again.
            var unsent = trouble.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

            throw new ConnectorException($"The service address at {address.Host} cannot be spoken to ({trouble.HttpRequestError}).", trouble) { IsPassing = unsent };
        }
    }

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }

        var fault = ServiceFault.In(await response.Content.ReadAsByteArrayAsync(cancellationToken));

        throw new ConnectorException($"The service address at {response.RequestMessage?.RequestUri?.Host} answered with {(int)response.StatusCode}{fault}.")
        {
            Status = response.StatusCode,
            Refusal = Beginning(await response.Content.ReadAsByteArrayAsync(cancellationToken)),
            RetryAfter = RetryAfter.Of(response.Headers.RetryAfter, clock),
            IsPassing = Passing.Contains(response.StatusCode),
        };
    }

    private static string Beginning(byte[] body) => Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, LongestRefusal));
}
