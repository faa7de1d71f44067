using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Uploads;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine;

/// <summary>Takes files where the setting allows it, and gives them back as files: nothing that was uploaded is run or shown as a page of ours.</summary>
internal sealed class UploadEndpoints(
    Callers callers, Rates rates, Origins origins, UploadedFiles files, ActivityEndpoints activities, IOptions<DirectLineOptions> options)
{
    private readonly UploadReader reader = new(options.Value);

    /// <summary>POST /v3/directline/conversations/{id}/upload. Who sends is what the token says, not what <c>userId</c> says.</summary>
    public async Task<IResult> PostAsync(HttpContext http, string id)
    {
        if (callers.Of(http.Request, id) is (_, { } refusal))
        {
            return refusal;
        }

        if (!options.Value.Uploads)
        {
            return Refusal.NoUploads;
        }

        if (!rates.TryTake("upload", Address.Of(http), options.Value.UploadsPerMinute, out var wait))
        {
            return Refusal.TooMany(wait.Value);
        }

        var (upload, trouble) = await reader.ReadAsync(http.Request, http.RequestAborted);

        return trouble ?? await activities.PostAsync(id, WithFiles(http.Request, upload!), http.RequestAborted);
    }

    /// <summary>GET /v3/directline/attachments/{file}: a file as it was uploaded.</summary>
    public IResult Get(HttpContext http, string file)
    {
        if (files.Find(file) is not { } found)
        {
            return Refusal.NoFile;
        }

        http.Response.Headers.ContentDisposition = "attachment";

        return TypedResults.Bytes(found.Content, found.ContentType);
    }

    private Activity WithFiles(HttpRequest request, Upload upload) => upload.Activity with
    {
        Attachments = [.. upload.Files.Select(file => new Attachment(
            file.ContentType, ContentUrl: $"{origins.OwnOf(request)}{DirectLineRoutes.Base}/attachments/{files.Keep(file)}", Name: file.Name))],
    };
}
