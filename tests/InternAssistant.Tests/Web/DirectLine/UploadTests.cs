using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4e, 0x47, 1, 2, 3];

    [Fact]
    public async Task Files_are_taken_only_where_the_setting_says_so()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();

        using var response = await UploadAsync(scene, conversation, Picture, "image/png");

        await Refused.AsAsync(response, HttpStatusCode.Forbidden, "UploadsNotAllowed");
    }

    [Fact]
    public async Task Files_come_back_as_they_were_with_the_message_that_came_with_them()
    {
        var bot = ScriptedBot.Echo();
        await using var scene = await DirectLineScene.StartAsync(bot, null, "DirectLine:Uploads=true");
        var conversation = await scene.ConverseAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","from":{"id":"x"},"text":"look","channelData":{"clientActivityID":"c"}}""", Encoding.UTF8, new MediaTypeHeaderValue("application/vnd.microsoft.activity")), "activity", "blob" },
            { File(Picture, "image/png"), "file", "../../etc/p\u0001ass\"wd.png" },
        };

        using var response = await scene.SendAsync(HttpMethod.Post, $"{conversation.Path}/upload?userId=somebody", conversation.Token, form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var said = (await scene.ReadAsync(conversation)).GetProperty("activities")[0];
        Assert.Equal("look", said.GetProperty("text").GetString());
        Assert.Equal("c", said.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.StartsWith("dl_", said.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        var attachment = said.GetProperty("attachments")[0];
        Assert.DoesNotContain('/', attachment.GetProperty("name").GetString()!);
        Assert.StartsWith(scene.Origin, attachment.GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
        using var file = await scene.Host.Http.GetAsync(new Uri(attachment.GetProperty("contentUrl").GetString()!));
        Assert.Equal(Picture, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        scene.Clock.Pass(TimeSpan.FromHours(24));
        using var gone = await scene.Host.Http.GetAsync(new Uri(attachment.GetProperty("contentUrl").GetString()!));
        await Refused.AsAsync(gone, HttpStatusCode.NotFound, "AttachmentNotFound");
    }

    [Theory]
    [InlineData("text/html", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/svg+xml", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/png", 1_024, HttpStatusCode.OK)]
    [InlineData("image/png", 1_025, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("multipart/form-data", 10, HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", 10, HttpStatusCode.BadRequest)]
    public async Task Files_of_other_types_or_sizes_are_refused(string? type, int length, HttpStatusCode status)
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:Uploads=true", "DirectLine:MaxUploadKilobytes=1");
        var conversation = await scene.ConverseAsync();

        using var response = await UploadAsync(scene, conversation, new byte[length], type);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Beyond_their_bytes_the_oldest_files_go()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:Uploads=true", "DirectLine:MaxUploadsMegabytes=1");
        var conversation = await scene.ConverseAsync();
        for (var number = 0; number < 3; number++)
        {
            using var response = await UploadAsync(scene, conversation, new byte[500_000], "image/png");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        var urls = (await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray().Where(activity => activity.TryGetProperty("attachments", out _))
            .Select(activity => new Uri(activity.GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!)).ToArray();
        List<HttpStatusCode> statuses = [];
        foreach (var url in urls)
        {
            using var response = await scene.Host.Http.GetAsync(url);
            statuses.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK], statuses);
    }

    private static Task<HttpResponseMessage> UploadAsync(DirectLineScene scene, Conversed conversation, byte[] content, string? type) =>
        scene.SendAsync(HttpMethod.Post, $"{conversation.Path}/upload?userId=x", conversation.Token, File(content, type));

    private static ByteArrayContent File(byte[] content, string? type)
    {
        var file = new ByteArrayContent(content);
        if (type is not null)
        {
            file.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        return file;
    }
}
