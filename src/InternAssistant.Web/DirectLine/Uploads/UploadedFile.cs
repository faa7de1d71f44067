namespace InternAssistant.Web.DirectLine.Uploads;

/// <summary>A file that somebody sent.</summary>
internal sealed record UploadedFile(string ContentType, string? Name, ReadOnlyMemory<byte> Content);
