using System.Net;
using System.Net.Sockets;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>Whom limits count for: an IPv4 address, or the first half of an IPv6 address, because one household has as many as it likes.</summary>
public static class Address
{
    private const int Network = 8;

    public static string Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);

        return http.Connection.RemoteIpAddress is { } address ? Of(address) : "";
    }

    public static string Of(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Network))
            : address.ToString();
    }
}
