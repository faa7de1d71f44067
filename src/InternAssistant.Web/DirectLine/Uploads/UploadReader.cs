using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.DirectLine.Conversations;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace InternAssistant.Web.DirectLine.Uploads;

/// <summary>Reads an upload: one file as the body, or several as multipart/form-data (RFC 7578), with an activity among them or without.</summary>
internal sealed class UploadReader(DirectLineOptions options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MaxFiles = 5;
    private const int LongestBoundary = 100;
    private const int LongestName = 100;

    private static readonly Activity Wrapper = new() { Type = ActivityTypes.Message };

    private readonly string[] types = options.UploadTypes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The upload, or why it is refused.</summary>
    public async Task<(Upload? Upload, Refusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (body, refusal) = await RequestBody.ReadAsync(request, options.MaxUploadKilobytes * 1024, cancellationToken);

        if (refusal is not null)
        {
            return (null, refusal);
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return (null, Refusal.NotAllowedType);
        }

        return type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? await ReadPartsAsync(body, HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), cancellationToken)
            : Checked(new Upload(Wrapper, [FileOf(request.ContentType, request.Headers.ContentDisposition.ToString(), body)]));
    }

    private async Task<(Upload? Upload, Refusal? Refusal)> ReadPartsAsync(ReadOnlyMemory<byte> body, string boundary, CancellationToken cancellationToken)
    {
        if (boundary.Length is 0 or > LongestBoundary)
        {
            return (null, Refusal.Malformed("The multipart body names no boundary."));
        }

        try
        {
            using var stream = new MemoryStream(body.ToArray(), writable: false);

            return await ReadPartsAsync(new MultipartReader(boundary, stream), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return (null, Refusal.Malformed("The multipart body breaks off or has too many headers."));
        }
    }

    private async Task<(Upload? Upload, Refusal? Refusal)> ReadPartsAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        var activity = Wrapper;
        List<UploadedFile> files = [];
        Refusal? refusal = null;

        while (refusal is null && files.Count <= MaxFiles && await reader.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content, cancellationToken);

            if (!IsActivity(part.ContentType))
            {
                files.Add(FileOf(part.ContentType, part.ContentDisposition, content.ToArray()));
                continue;
            }

            (var posted, refusal) = PostedActivity.Read(content.ToArray(), options);
            activity = posted ?? Wrapper;
        }

        return refusal is null ? Checked(new Upload(activity, files)) : (null, refusal);
    }

    private (Upload? Upload, Refusal? Refusal) Checked(Upload upload) =>
        upload.Files.Count is 0 or > MaxFiles ? (null, Refusal.Malformed($"An upload has 1 to {MaxFiles} files."))
        : upload.Files.Any(file => !types.Contains(file.ContentType, StringComparer.OrdinalIgnoreCase)) ? (null, Refusal.NotAllowedType)
        : !upload.Activity.IsMessage ? (null, Refusal.Malformed("Files go with a message."))
        : (upload, null);

    private static bool IsActivity(string? contentType) => contentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true;

    private static UploadedFile FileOf(string? contentType, string? disposition, ReadOnlyMemory<byte> content) =>
        new(MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.MediaType.ToString() : "", NameOf(disposition), content);

    private static string? NameOf(string? disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition, out var header))
        {
            return null;
        }

        var name = HeaderUtilities.RemoveQuotes(StringSegment.IsNullOrEmpty(header.FileNameStar) ? header.FileName : header.FileNameStar).ToString();
        var bare = new string([.. name.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(LongestName)]);

        return bare.Length > 0 ? bare : null;
    }
}
