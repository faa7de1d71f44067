using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Calls of a page of the host's own origin.</summary>
internal static class DirectLineCalls
{
    /// <summary>The JSON that a call is answered with; it has to succeed.</summary>
    public static async Task<JsonElement> CallAsync(this WebHost host, HttpMethod method, string path, string? token = null, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await host.Http.SendAsync(request);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
