using System.Net.Http.Headers;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>Bodies of requests, well and badly made.</summary>
internal static class ContentExtensions
{
    public static HttpContent As(this HttpContent content, string type)
    {
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        return content;
    }

    /// <summary>The same form with none of its parts.</summary>
    public static HttpContent WithoutParts(this MultipartFormDataContent form)
    {
        var type = form.Headers.ContentType!;
        form.Dispose();

        return new ByteArrayContent("--nothing--\r\n"u8.ToArray()) { Headers = { ContentType = type } };
    }
}
