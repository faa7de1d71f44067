using System.Net;

namespace InternAssistant.Web.Http;

/// <summary>
/// Lets only programs and pages of this very machine in: while there is no authentication, nobody else may ask.
/// A forwarding header means a proxy stands in between, and the loopback address is then its own.
/// </summary>
public sealed class LoopbackOnly : IEndpointFilter
{
    private static readonly string[] ForwardingHeaders = ["Forwarded", "Via", "X-Real-IP"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var refusal = RefusalOf(context.HttpContext);

        return refusal is null ? await next(context) : Problems.Forbidden(refusal);
    }

    private static string? RefusalOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address || !IsLoopback(address))
        {
            return "Without authentication this address answers only requests from the machine it runs on.";
        }

        if (!IsLoopbackHost(http.Request.Host.Host))
        {
            return "Without authentication this address answers only under the host name localhost, 127.0.0.1 or [::1].";
        }

        if (http.Request.Headers.Keys.FirstOrDefault(IsForwarding) is { } header)
        {
            return $"Without authentication this address answers no forwarded requests; the request carries '{header}'.";
        }

        return IsForeignOrigin(http.Request) ? "Without authentication this address answers no pages of other origins." : null;
    }

    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase) || ForwardingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);

    private static bool IsForeignOrigin(HttpRequest request) =>
        request.Headers.Origin.Any(origin => !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
