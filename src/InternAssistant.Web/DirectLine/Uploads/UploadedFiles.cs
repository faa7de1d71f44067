using InternAssistant.Web.DirectLine.Access;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Uploads;

/// <summary>Keeps what was uploaded for a day, in memory and bounded: the oldest go first. Whoever knows a file's random id may have it.</summary>
internal sealed class UploadedFiles(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly Lock gate = new();
    private readonly Dictionary<string, UploadedFile> files = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset Until)> byAge = new();
    private long size;

    /// <summary>Keeps a file and gives its id.</summary>
    public string Keep(UploadedFile file)
    {
        var id = RandomIds.Next();

        lock (gate)
        {
            files[id] = file;
            byAge.Enqueue((id, clock.GetUtcNow() + Lifetime));
            size += file.Content.Length;
            ForgetTheOld();
        }

        return id;
    }

    public UploadedFile? Find(string id)
    {
        lock (gate)
        {
            ForgetTheOld();

            return files.GetValueOrDefault(id);
        }
    }

    private void ForgetTheOld()
    {
        while (byAge.TryPeek(out var oldest) && (oldest.Until <= clock.GetUtcNow() || size > options.Value.MaxUploadsMegabytes * 1024L * 1024))
        {
            byAge.Dequeue();
            if (files.Remove(oldest.Id, out var file))
            {
                size -= file.Content.Length;
            }
        }
    }
}
