using System.Globalization;
using System.Text;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Writes what Direct Line calls an ActivitySet. Without a watermark, because nothing that is kept is in it, none is named.</summary>
internal static class ActivitySet
{
    public static byte[] Of(IReadOnlyList<StoredActivity> activities, long watermark) =>
        Write(activities.Select(activity => activity.Json), $",\"watermark\":\"{watermark.ToString(CultureInfo.InvariantCulture)}\"");

    public static byte[] Of(ReadOnlyMemory<byte> passing) => Write([passing], "");

    private static byte[] Write(IEnumerable<ReadOnlyMemory<byte>> activities, string watermark)
    {
        using var json = new MemoryStream();
        json.Write("{\"activities\":["u8);
        var isFirst = true;

        foreach (var activity in activities)
        {
            json.Write(isFirst ? ""u8 : ","u8);
            json.Write(activity.Span);
            isFirst = false;
        }

        json.Write(Encoding.UTF8.GetBytes($"]{watermark}}}"));

        return json.ToArray();
    }
}
