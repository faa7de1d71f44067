using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>Direct Line's refusals: exactly a code and a message.</summary>
internal static class Refused
{
    public static async Task AsAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(["error"], body.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["code", "message"], body.GetProperty("error").EnumerateObject().Select(member => member.Name));
        Assert.Equal(code, body.GetProperty("error").GetProperty("code").GetString());
        Assert.True(body.GetProperty("error").GetProperty("message").GetString() is { Length: > 0 });
    }
}
